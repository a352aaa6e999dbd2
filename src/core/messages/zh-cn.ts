import type { IssueCode } from '../issue-codes.js'
import type { Message } from './message.js'

/** The message catalogue in simplified Chinese. */
export const ZH_CN: Readonly<Record<IssueCode, Message>> = {
  'json/syntax': {
    message: '不是有效的 JSON[：第 {line} 行第 {column} 列]。',
    why: {
      'after-end': 'JSON 文档结束后还有多余内容[：第 {line} 行第 {column} 列]。',
      comma: '缺少逗号或右括号[：第 {line} 行第 {column} 列]。',
      truncated: 'JSON 文档不完整，中途截断[：第 {line} 行第 {column} 列]。',
      value: '此处缺少值，或不是有效的 JSON 值[：第 {line} 行第 {column} 列]。',
      number: '不是有效的 JSON 数字[：第 {line} 行第 {column} 列]。',
      'control-character': '文本中含有控制字符或换行[：第 {line} 行第 {column} 列]。',
      escape: '文本中反斜杠后的转义无效[：第 {line} 行第 {column} 列]。',
      'unclosed-string': '文本缺少右引号[：第 {line} 行第 {column} 列]。',
      key: '缺少带引号的键[：第 {line} 行第 {column} 列]。',
      colon: '键之后缺少冒号[：第 {line} 行第 {column} 列]。',
    },
    hint: '请检查此处之前是否多写或漏写了逗号、引号或括号。',
  },
  'json/encoding': { message: '文本不是 UTF-8 编码[，疑似 {encoding}]。', hint: '请将文件另存为 UTF-8 后重新读取。' },
  'json/too-large': {
    message: '文档超出允许的大小[：{size} 字节，上限 {limit}]。',
    why: { values: '文档包含的值过多[：最多 {limit} 个]。' },
  },
  'json/too-deep': { message: '文档嵌套过深[：最多 {limit} 层]。' },
  'json/duplicate-key': {
    message: '同一对象中键[“{key}”]出现两次[，首次出现在第 {firstLine} 行第 {firstColumn} 列]。',
    hint: 'JSON 只保留重复键中的最后一个，请删除其一或改名。',
  },
  'json/forbidden-key': { message: '文档中任何位置都不允许使用键[“{key}”]。' },

  'definition/unknown-property': {
    message: '此处没有属性[“{property}”]。[是否想写“{nearest}”？]',
    hint: '未知属性不会被忽略：拼错的属性会在不知不觉中改变得分。',
  },
  'definition/missing-property': { message: '此处缺少必需的属性[“{property}”]。' },
  'definition/type': {
    message: '值的类型不对[：应为 {expected}][，实为 {received}]。',
    hint: '不做任何类型转换：请写 3，而不是 "3"。',
  },
  'definition/value': {
    message: '此处不允许该取值[，可用：{allowed}][（{rule}）]。[是否想写“{nearest}”？]',
    why: {
      'too-few': '此处的项目过少[：至少 {least} 项]。',
      uniqueItems: '此处有项目重复列出。',
    },
  },
  'definition/number-range': { message: '数值超出此处允许的范围[：不小于 {min}][，不大于 {max}]。' },
  'definition/pattern-not-allowed': { message: '定义中不接受正则表达式。' },
  'definition/remote-reference': {
    message: '不支持引用其他文件或网址。',
    hint: '请直接写入内容；引擎不会自行读取任何文件或网络地址。',
  },
  'definition/limit': { message: '此处内容超出允许的数量[：{count}][，上限 {limit}]。' },
  'definition/control-character': { message: '文本中含有控制字符[（{character}）]。', hint: '该字符在屏幕上不可见，请删除。' },
  'definition/format-version': {
    message: '不支持该格式版本[：{received}][；支持：{supported}]。',
    hint: '请使用支持该版本的引擎读取。',
  },

  'definition/duplicate-id': {
    message: '标识“{id}”使用了两次[，首次出现在 {first}]。',
    hint: '条目、量表与判定共用同一套名称，因为公式和判定表会同时引用它们。',
  },
  'definition/confusable-id': {
    message: '标识“{id}”与“{other}”形似，难以区分。',
    why: { invisible: '标识“{id}”含有不可见字符或改变书写方向的字符。' },
    hint: '肉眼无法区分的名称迟早会导致列错位，请改名。',
  },
  'definition/reserved-id': {
    message: '标识“{id}”是保留字。',
    why: { stage: '标识“{id}”与公式中某量表分数阶段的写法相同。' },
    hint: '该名称在公式或结果中另有含义，请改用其他名称。',
  },
  'definition/unknown-reference': {
    message: '不存在{@kind}“{id}”。[是否想写“{nearest}”？]',
  },
  'definition/item-repeated': {
    message: '条目“{item}”[在“{scale}”中]列出了不止一次，会被重复计分。',
    why: { part: '组成部分“{item}”列出了不止一次，会被重复计分。' },
  },
  'definition/item-unused': {
    message: '条目“{item}”未被任何分数、判定或关键条目使用。',
    hint: '请将其归入相应的量表；若只需保留作答，请标记为 `supplementary`。',
  },
  'definition/double-key': {
    message: '条目“{item}”在“{scale}”中有两种计分方式[：分别来自“{first}”和“{second}”]。',
    why: { scores: '条目“{item}”既有自己的计分表又标为反向计分，会被反转两次。' },
    hint: '同一分数中，一个条目只能按一个方向计入一次。',
  },
  'definition/scale-empty': {
    message: '量表“{scale}”没有任何条目或组成部分。',
    why: { 'no-items': '量表“{scale}”的条目取自“{part}”，而后者本身没有条目。' },
  },
  'definition/reverse-undefined': {
    message: '条目“{item}”无法反向计分：其选项编码未以中点对称等距排列[（{codes}）]。',
    why: { 'no-range': '条目“{item}”无法反向计分：没有可用的数值编码范围。' },
    hint: '请用 `scores` 为每个编码单独指定得分。',
  },
  'definition/choice-duplicate': { message: '编码 {code}[ 在“{set}”中]对应了两个选项。' },
  'definition/missing-code-collision': {
    message: '编码 {code} 既表示作答又表示缺失。',
    hint: '两者必有一个会在每份问卷中被误读。',
  },
  'definition/codes-overflow': { message: '该条目有 {count} 个编码，最多允许 {limit} 个。' },
  'definition/codes-mismatch': {
    message: '条目“{item}”的计分表与其编码不符。',
    why: {
      missing: '条目“{item}”的计分表缺少编码 {codes}。',
      unknown: '条目“{item}”的计分表含有该条目没有的编码：{codes}。',
      in: '条目“{item}”没有编码 {codes}。',
    },
    hint: '请为该条目的每个编码各指定一个得分，且不要多写。',
  },
  'definition/cycle': { message: '下列各项循环依赖：{>chain}。' },
  'definition/range-mismatch': {
    message: '“{scale}”的“{stage}”阶段声明范围为 {declaredMin} 至 {declaredMax}，实际可得范围为 {min} 至 {max}。',
    why: {
      'look-up': '“{scale}”的换算表覆盖 {declaredMin} 至 {declaredMax}，而所依据的“{stage}”阶段范围为 {min} 至 {max}。',
    },
    hint: '分数范围与条目、计分方向或换算步骤之中必有一处有误，请与文献核对。',
  },
  'definition/missing-policy': {
    message: '“{scale}”的缺失处理规则自相矛盾。',
    why: {
      complete: '“{scale}”的 complete-only 规则不得再设作答限度。',
      limit: '“{scale}”的缺失处理规则须在 minAnswered、maxMissing、minProportion 中恰好给出一项。',
      policy: '缺失处理规则“{policy}”不适用于“{scale}”的计分方法“{method}”。',
      'too-many': '“{scale}”的缺失处理规则涉及 {count} 个条目，而该量表只有 {items} 个条目。',
      proportion: '“{scale}”要求的作答比例须大于 0 且不超过 1。',
      zero: '按“{scale}”的缺失处理规则，一题未答的问卷也会得到分数。',
      real: '“{scale}”的缺失处理规则“{policy}”不能与计分方法“{method}”一起用于“{item}”：该条目是时刻、时长或自由数值。',
    },
  },
  'definition/stage-ambiguous': {
    message: '量表“{scale}”有多个分数阶段（{stages}），请指明所用的阶段。',
    why: { both: '划界分只能建立在一个分数阶段或一种标准分之上，不能兼有。' },
  },
  'definition/cut-score-unreachable': {
    message: '划界分 {cut} 不起作用：“{scale}”的得分范围为 {min} 至 {max}。',
    hint: '请核对该划界分是否属于此分数阶段。',
  },
  'definition/cut-score-ambiguous': {
    message: '可得分数 {value} 与印刷的划界分 {cut} 过于接近，落在哪一侧取决于四舍五入。',
    hint: '请注明 `decimals`（按印刷位数舍入后再比较），或以分数形式给出划界分。',
  },
  'definition/cut-score-order': { message: '划界分须依次递增：{cut} 不大于前一个划界分 {previous}。' },
  'definition/band-count': { message: '{cuts} 个划界分对应 {expected} 个等级，此处有 {bands} 个。' },
  'definition/band-unreachable': {
    message: '没有任何可得分数落入等级“{band}”[（{from} 至 {to}）]。',
    hint: '请核对划界分及其所在的分数阶段。',
  },
  'definition/severity': {
    message: '“{band}”的严重程度与量表方向不一致。',
    why: {
      missing: '“{band}”的严重程度未以从 0 开始的整数注明。',
      lowest: '没有严重程度为 0 的类别；须标明需关注程度最低的一类。',
    },
    hint: '严重程度从 0（需关注程度最低）起排列；两端均需关注的量表，方向应为 `neutral`。',
  },
  'definition/youngest-age': {
    message: '[“{bandSet}”]未注明有准确性证据的最低年龄。',
    why: { range: '[“{bandSet}”]有准确性证据的最低年龄高于本工具的适用年龄。' },
  },
  'definition/critical-item-undeclared': {
    message: '条目“{item}”的标签涉及自杀、死亡或自伤，但未声明为关键条目。',
    hint: '请在 `criticalItems` 中声明其类型与阳性编码，以免该作答被总分掩盖。',
  },
  'definition/critical-code-unknown': {
    message: '关键条目“{item}”以编码 {code} 为阳性，但该条目没有此编码。',
    why: { none: '关键条目“{item}”未指明任何阳性编码。' },
  },
  'definition/blind-spot': {
    message: '盲区声明与关键条目不一致。',
    why: {
      missing: '没有关键条目询问“{@topic}”，盲区声明却未列出。',
      contradicted: '盲区声明列有“{@topic}”，但有关键条目询问了该内容。',
    },
    hint: '结果的阅读者必须知道本量表不能说明什么。',
  },
  'definition/label-reassures': {
    message: '面向{@audience}的文字作出了令人放心的断言（“{word}”）。',
    hint: '可写：本问卷目前未提示需要约谈的迹象，并说明可以向谁求助；筛查不能断言更多。',
  },
  'definition/label-diagnoses': {
    message: '面向{@audience}的文字出现了疾病名称（“{word}”）。',
    hint: '筛查结果不等于诊断，请改写为下一步可以怎么做。',
  },
  'definition/source-missing': { message: '来源“{source}”既不在参考文献之列，也不是完整的引文。[是否想写“{nearest}”？]' },
  'definition/unverified-figure': { message: '此处数值未经核实（标记 {mark}）。', hint: '凡由其决定的结果都会显示该标记。' },
  'definition/form-order': {
    message: '表单版本“{form}”的题序未列出条目。',
    why: {
      missing: '表单版本“{form}”的题序漏列条目“{item}”。',
      repeated: '表单版本“{form}”的题序重复列出条目“{item}”。',
    },
    hint: '题序须按印刷顺序列出全部非附加条目，每个条目恰好一次。',
  },
  'definition/proration-unequal': {
    message:
      '“{scale}”对取值范围不等的条目按比例折算（“{first}”：{firstMin} 至 {firstMax}，“{second}”：{secondMin} 至 {secondMax}），折算分可能超出分数范围。',
    why: {
      part: '“{scale}”对取值范围不等的组成部分按比例折算（“{first}”：{firstMin} 至 {firstMax}，“{second}”：{secondMin} 至 {secondMax}），折算分可能超出分数范围。',
    },
    hint: '按比例折算假定缺失的作答与其余作答相近，请核对来源是否确实如此规定。',
  },
  'definition/range-order': { message: '范围上下限颠倒：{min} 至 {max}。' },
  'definition/vector-mismatch': {
    message: '算例“{vector}”与计算结果不符[：{what} 应为 {expected}，实为 {received}]。',
    hint: '算例或定义必有一处有误，请与来源核对。',
  },
  'definition/identity-conflict': {
    message: '该定义使用了内置工具的标识与版本“{id}” {version}，但内容不同。',
    hint: '请为自编定义另取标识或版本号。',
  },
  'definition/safety-regression': {
    message: '新版本关注的内容少于旧版本。',
    why: {
      removed: '条目“{item}”（{@kind}）在旧版本中是关键条目，新版本中不再是。',
      codes: '关键条目“{item}”的编码 {codes} 不再视为阳性。',
      kind: '关键条目“{item}”的类型不再是“{@kind}”。',
    },
    hint: '须经专业人员明确同意后方可采用该版本。',
  },
  'definition/attainable-values': {
    message: '“{bandSet}”划界分 {cut} 附近的可得分数[：低于 {below}][，等于 {at}][，高于 {above}]。',
  },

  'licence/permission-required': {
    message: '使用该工具进行{@purpose}须获得许可[，权利人：{holder}]。',
    hint: '请向权利人取得许可，并以 `permission` 传入许可编号。',
  },
  'licence/use-not-permitted': { message: '许可条款不允许该用途[：{@use}][；允许：{@permitted}]。' },

  'formula/syntax': { message: '公式无法解析[，位置：第 {at} 个字符][，“{near}”附近]。' },
  'formula/empty': { message: '公式为空。' },
  'formula/not-allowed': {
    message: '公式中使用了不允许的成分[：{near}]。',
    hint: '公式只能包含数字、名称、加减乘除、较小的整数次幂、比较运算以及列出的函数。',
  },
  'formula/assignment': { message: '公式中不得赋值或定义[：“{near}”]。' },
  'formula/unknown-name': { message: '公式中的“{near}”既不是条目也不是量表。[是否想写“{nearest}”？]' },
  'formula/unknown-function': { message: '不存在函数“{near}”。[是否想写“{nearest}”？]' },
  'formula/arguments': { message: '函数“{near}”的参数不符[：实有 {received} 个][，不少于 {least}][，不多于 {greatest}]。' },
  'formula/type': {
    message: '公式中混用了数值与条件[，“{near}”附近][：应为{@expected}][，实为{@received}]。',
    hint: '文本和真假值不会自动转换为数值。',
  },
  'formula/character': { message: '公式中含有不应出现的字符[：{near}]。' },
  'formula/normalised': { message: '公式中的全角或排版字符已按普通字符读取[：{text}]。' },
  'formula/too-long': { message: '公式过长[：最多 {limit} 个字符]。' },
  'formula/too-deep': { message: '公式嵌套过深[：最多 {limit} 层]。' },
  'formula/too-many-nodes': { message: '公式的组成部分过多[：最多 {limit} 个]。' },
  'formula/non-finite': { message: '公式的常数部分没有有限值，例如除以零。' },

  'norms/version-mismatch': { message: '常模“{normSet}”适用于该工具的其他版本[：{expected}][，当前为 {received}]。' },
  'norms/unknown-scale': { message: '常模中的“{scale}”在该工具中不存在。[是否想写“{nearest}”？]' },
  'norms/gap': { message: '常模分组之间存在空缺[：{gap}]。', hint: '落入空缺的学生将没有常模分数。' },
  'norms/overlap': { message: '常模组“{first}”与“{second}”同时适用于同一学生。' },
  'norms/not-monotone': {
    message: '常模数值[（“{stratum}”）]应递增却出现下降[，位于得分 {score} 处]。',
    hint: '请检查是否有印刷错误或两个数字连写。',
  },
  'norms/sd-invalid': { message: '标准差必须大于零[（“{stratum}”）]。' },
  'norms/moments-out-of-range': {
    message: '均值或标准差[（“{stratum}”）]与 {min} 至 {max} 的得分范围不符。',
    hint: '常模样本很可能采用了另一种计分单位，例如均分而非总分。',
  },
  'norms/length': { message: '常模表[（“{stratum}”）]未覆盖可得分数 {min} 至 {max}[，只覆盖 {from} 至 {to}]。' },
  'norms/jump': { message: '常模表[（“{stratum}”）]出现异常跳跃[，位于得分 {score} 处]。', hint: '请与来源核对，漏写逗号就会如此。' },
  'norms/copied-stratum': { message: '常模组“{first}”与“{second}”的数值完全相同。', hint: '若来源确实如此，请加注说明；否则请更正。' },
  'norms/duplicate-cell': { message: '常模组“{stratum}”给出了两次[，首次出现在 {first}]。' },
  'norms/linear-to-percentile': {
    message: '线性标准分和基于项目反应理论的标准分不能按正态曲线换算为百分等级。',
    hint: '症状量表的原始分呈偏态分布，请使用印刷的百分等级或正态化标准分。',
  },
  'norms/key-not-integer': { message: '常模表按整数得分查询，而该分数可能带有小数[（“{scale}”）]。' },
  'norms/unknown-sex-path': { message: '该常模区分性别，却未说明性别未知时如何处理。' },
  'norms/descriptive-only': { message: '该常模仅供描述，不用于判定等级[（“{normSet}”）]。' },
  'norms/review-due': { message: '常模[“{normSet}”]已到复核期限[：{reviewBy}]。' },
  'norms/cell-withheld': { message: '常模表中有数值因来源存疑而不予采用[（“{stratum}”）]。' },
  'norms/cell-kind': { message: '常模组“{stratum}”的内容与类型“{kind}”不符。' },
  'norms/censored-cell': { message: '[“{stratum}”的]开放端数值不一致：每一侧只能有一个界限，且须位于表的外端。' },
  'norms/value-implausible': {
    message: '常模数值[（“{stratum}”）][（得分 {score}）]不可能属于该量尺（{min} 至 {max}）。',
    hint: '请检查是否有两个数字连写。',
  },
  'norms/ties-unstated': { message: '[“{stratum}”中]多个得分对应同一常模值，却未说明如何处理同值。' },
  'norms/convention-unstated': { message: '百分等级表须说明所用约定：低于、不高于或中位等级。' },

  'compile/unknown-norm-set': { message: '不存在常模“{id}”。[是否想写“{nearest}”？]' },
  'compile/unknown-band-set': { message: '不存在等级方案“{id}”。[是否想写“{nearest}”？]' },
  'compile/norm-set-instrument': { message: '常模“{normSet}”属于“{expected}”[，不适用于“{received}”]。' },
  'compile/not-an-instrument': { message: '这不是由 parseInstrument 或 assertInstrument 生成的工具。' },

  'plan/type': { message: '计划此处的值类型不对[：应为 {expected}][，缺少 {missing}][，{unknown} 不应出现]。' },
  'plan/format-version': { message: '不支持该计划版本[：{received}]。' },
  'plan/unknown-operation': { message: '计划中有不存在的运算[：{operation}]。' },
  'plan/reference': { message: '计划的节点引用了不在其之前的内容[：{reference}][，应为 {expected}]。' },
  'plan/index': { message: '计划中的索引越界[：{index}]。' },
  'plan/length': { message: '计划中的表长度不对[：实为 {received}][，应为 {expected}]。' },
  'plan/number': { message: '计划中的数值不是有限数、不是整数或超出范围。' },
  'plan/hash-mismatch': { message: '计划的哈希值不符，已非编译时的内容。', hint: '请重新编译；计划不得手工修改。' },
  'plan/limit': { message: '计划超出允许的规模[：{count}][，上限 {limit}]。' },

  'response/unknown-item': { message: '该工具没有条目“{item}”。[是否想写“{nearest}”？]' },
  'response/invalid-value': { message: '条目“{item}”的作答无法读取，按缺失处理。' },
  'response/out-of-range': {
    message: '条目“{item}”的作答不在其编码之列，按缺失处理。',
    hint: '请检查作答的编码方式；如为缺失代码，请在定义中声明其含义。',
  },
  'response/missing-code': { message: '条目“{item}”的作答是缺失代码[（{@reason}）]。' },
  'response/not-an-object': { message: '作答须以“条目：编码”的单个对象形式给出。' },
  'response/instrument-mismatch': { message: '作答来自其他工具或版本[：{received}][，当前为 {expected}]。' },
  'response/form-unknown': {
    message: '表单版本未知或未注明[：{form}]。[可用的表单版本：{forms}。]',
    hint: '不同表单版本的题序与措辞可能不同，有多个版本时必须注明。',
  },
  'respondent/grade-unreadable': { message: '年级无法识别，依赖年级的常模与等级不予给出。' },
  'respondent/grade-ambiguous': { message: '该年级名称在不同学制下所指不同。', hint: '请注明 `schoolSystem`：6-3-3 或 5-4-3。' },
  'respondent/age-invalid': { message: '年龄或出生日期不合理，依赖年龄的常模与等级不予给出。' },
  'respondent/age-off-grade': { message: '年龄与年级相差两年或以上，请核对。' },
  'respondent/sex-unknown': { message: '性别未知，区分性别的常模按其声明的方式处理。' },
  'respondent/key-invalid': { message: '作答者代号为空、不是文本或过长。', hint: '请为每位作答者指定一个代号，该代号会原样写入结果。' },
  'respondent/outside-intended-use': { message: '该学生不在本工具适用的年龄或年级之内。', hint: '分数保留，等级至多为暂定。' },
  'administration/instant-invalid': { message: '施测时间不是有效的 ISO 8601 时间。' },
  'administration/instant-without-zone': { message: '施测时间缺少时区。', hint: '例如可写作 2026-11-23T10:15:00+08:00。' },
  'administration/duration-invalid': { message: '作答用时不是大于零的秒数，未予采用。' },

  'score/too-many-missing': { message: '“{scale}”未能计分：缺失条目过多[（{total} 题中作答 {answered} 题）]。' },
  'score/non-finite': { message: '“{scale}”未能计分：计算结果不是有限数值。' },
  'score/provisional': { message: '“{scale}”的等级为暂定[：{@reason}]。' },
  'score/gate-contradiction': { message: '筛选题为“否”，条目“{item}”却有作答；该作答已保留。' },
  'norms/group-not-found': { message: '没有与该学生相符的常模组[（“{normSet}”）]，原始分保留。' },
  'critical/endorsed': {
    message: '关键条目“{item}”（{@kind}）为阳性作答。',
    hint: '无论总分高低，请于当日由具备资质的专业人员约谈该学生。',
  },
  'critical/unknown': { message: '关键条目“{item}”（{@kind}）未作答，不能视为“无风险”。', hint: '请当面询问该学生。' },
  'critical/unreadable': { message: '关键条目“{item}”（{@kind}）的作答无法读取。', hint: '在与该学生谈话之前，请按未排除处理。' },
  'validity/invalid': { message: '整份作答无法解读[（“{scale}”）]，等级不予给出。', hint: '请与该学生谈一谈；这并不说明其是否诚实。' },
  'validity/questionable': { message: '整份作答须谨慎解读[（“{scale}”）]。' },
  'validity/straight-lining': {
    message: '“{responses}”已答的 {answered} 个条目选择了同一编码，而其中既有正向题也有反向题；分数保留。',
    hint: '可能没有细读题目。请与学生谈一谈；这并不说明是否诚实。',
  },
  'validity/too-fast': {
    message: '{answered} 个条目用时 {seconds} 秒，平均每题不足 {least} 秒；分数保留。',
    hint: '可能没有细读题目。请与学生谈一谈；这并不说明是否诚实。',
  },
  'change/not-comparable': {
    message: '两次结果不可比较[（“{scale}”）]。',
    why: {
      instrument: '两次结果来自不同的工具或主版本[：{before} 与 {after}]。',
      form: '两次结果来自不同的问卷版式[：{before} 与 {after}]。',
      'form-unknown': '两次结果的问卷版式均未知，请确认为同一版式。',
      informant: '两次结果的填答者不同[：{@before}与{@after}]。',
      rater: '两次结果由不同的评定者填写。',
      respondent: '两次结果不是同一学生，或其中一次没有代号。',
      scale: '两次结果中不都有量表“{scale}”。',
      stage: '量表“{scale}”在两次结果中不都有分数阶段“{stage}”，请指明其中一个阶段。',
      absent: '量表“{scale}”在其中一次结果中没有分数。',
      norms: '“{scale}”的标准分来自不同的常模或版次，或其中一次没有标准分。',
    },
    hint: '变化是同一学生以相同方式得到的两个分数之差。',
  },
  'change/parameter-invalid': {
    message: '可靠变化的参数“{parameter}”不成立[：{rule}]。',
    hint: '请给出该量表的标准差与信度及其来源；本工具不作任何假定。',
  },
  'change/order': {
    message: '第二次结果并不晚于第一次。',
    why: { unknown: '某次结果的施测时间未知，无法确定先后。' },
  },
  'change/within-recall': {
    message: '两次作答相隔 {days} 天，而问卷询问的是最近 {recallDays} 天，两次涉及部分相同的日子。',
  },
  'calendar/date-invalid': { message: '没有这一天[：{received}]。', hint: '请写成 YYYY-MM-DD；两位数的年份不作猜测。' },
  'calendar/order': {
    message: '结束早于开始。',
    why: {
      overlap: '本学期在上一学期结束前开始。',
      offsets: '时差未按顺序：第一项没有 `from`，其后每项都应晚于上一项。',
      hours: '到校时段的结束早于开始。',
    },
  },
  'calendar/make-up-day': { message: '这一天本来就上课，不必列为调休日。', why: { outside: '该调休日不在任何学期内，不起作用。' } },
  'calendar/outside-term': { message: '该假期不在任何学期内，不起作用。', hint: '学期之外的日子在期限中按上课日计算。' },
  'alert/transition-not-allowed': { message: '处于“{@from}”的预警不能变为“{@to}”。' },
  'alert/event-incomplete': {
    message: '缺少必须记录的内容[：{what}]。',
    hint: '请写明何人（编号与角色）、何时（带时区的时刻）；评估、结案等还须写明理由与结果。',
  },
  'alert/event-order': { message: '该步骤早于已记录的最后一步。' },
  'alert/level-unknown': { message: '方案中没有级别[“{level}”]。' },
  'alert/role-not-allowed': {
    message: '角色[“{role}”]不可进行此步骤。',
    why: { software: '软件不得确认、下调或关闭预警，只能提出建议。' },
  },
  'alert/proposal-unknown': { message: '没有待决定的建议。' },
  'alert/another-pupil': { message: '该预警属于另一名学生。' },
  'message/unknown-slot': { message: '文本含有无法填写的空位[ {slot}]。', hint: '此处可用的空位：{allowed}。' },
  'message/missing-slot': { message: '文本缺少[ {slot}]，读者将不知如何行动。' },
  'message/word-not-allowed': {
    message: '文本含有不应让其读者看到的词[：{word}]。',
    why: { reassures: '文本作出了保证[：{word}]；筛查不能保证无事。', diagnoses: '文本使用了诊断名称[：{word}]；筛查不是诊断。' },
  },
  'privacy/field-not-allowed': { message: '该披露范围[“{profile}”]不可包含此项[：{field}]。', hint: '请去掉该项，或由有权限的角色导出。' },
  'privacy/role-unknown': { message: '方案未给角色[“{role}”]设定披露范围，因此什么也看不到。' },
  'privacy/consent-missing': { message: '缺少方案要求的同意。', hint: '该份作答已列出，除方案允许者外不作评估。' },

  'result/version': { message: '该结果由更新的版本写成[：{received}][；支持：{supported}]。' },
  'result/tampered': { message: '结果封存后被改动：内容哈希值不符。' },
  'result/not-reproduced': {
    message: '依据作答、定义与常模无法重现该结果[：{what}]。',
    hint: '请使用结果出处中注明的定义、常模与引擎版本。',
  },
  'result/structure': { message: '这不是本引擎的结果，或已损坏[：{problem}][（{property}）]。' },

  'import/encoding': {
    message: '文本无法按此编码读取[：第 {offset} 字节][，按 {encoding} 读取][；看起来像 {found}]。',
    hint: '请指明编码，或将文件另存为 UTF-8。',
  },
  'import/delimiter-ambiguous': { message: '无法确定列分隔符[：{candidates}]。', hint: '请指明分隔符。' },
  'import/row-length': { message: '第 {row} 行有 {received} 个单元格[，应为 {expected} 个]。', hint: '该行已略过，以免作答错列。' },
  'import/record-too-long': { message: '有一条记录过长[，始于第 {row} 行][：最多 {limit} 个字符]。', hint: '请检查是否有未闭合的引号。' },
  'import/quote': { message: '引号出现在不允许的位置[，第 {row} 行]。' },
  'import/header-duplicate': { message: '有两列同名[：“{column}”]。' },
  'import/header-missing': { message: '缺少表头，或表头缺少所需的列[：{columns}]。' },
  'import/unknown-column': { message: '不存在列“{column}”。[是否想写“{nearest}”？]' },
  'import/code-base-suspect': {
    message: '编码疑似整体偏移：文件中为 {foundMin} 至 {foundMax}，定义中为 {min} 至 {max}[（{columns}）]。',
    hint: '若文件从其他数字起编，请在映射中用 `codedFrom` 注明；否则所有分数都会出错，而数值均不越界。',
  },
  'import/value-unknown': {
    message: '列“{column}”中有未知取值[（{count} 个单元格）][：{labels}]。',
    why: {
      wording: '列“{column}”中有取值与声明的略有不同[（{count} 个单元格）][：{labels}]。调查期间可能改过措辞。',
      encoding: '列“{column}”中有乱码[（{count} 个单元格）][：{labels}]：文本此前曾以错误编码读取[；原文可能是 {meant}]。',
    },
    hint: '请在映射中将其声明为作答或缺失。乱码须在源头修复：请以 UTF-8 重新导出。',
  },
  'import/duplicate-respondent': {
    message: '同一作答者出现在第 {rows} 行。',
    hint: '请指明以哪一行为准；程序不会自行舍弃。填写人、评定者、版本或日期不同不算重复。',
  },
  'import/duplicate-answers': {
    message: '有 {count} 行对 {items} 个条目的作答完全相同[：第 {rows} 行]。',
    hint: '请核实是否为复制数据或由一人代填；这些行照常计分。',
  },
  'import/partial-responses': {
    message: '有 {count} 份作答未完成[：第 {rows} 行]。',
    hint: '请指明是照常计分、不计入还是拒绝；无论如何都会检查其关键条目。',
  },
  'import/changed': {
    message: '读取期间文件发生了变化[：{file}]：先为 {expected} 行，后为 {received} 行。',
    hint: '请对一份不再被写入的副本计分。',
  },
  'import/mapping': { message: '映射与文件或工具不符[：{what}]。' },
  'import/empty': { message: '文件中没有数据行。' },
  'import/unreadable': { message: '文件无法读取[：{file}]。' },
  'import/encoding-used': { message: '文本按 {encoding} 读取[，依据：{how}]。' },
  'import/nul-bytes': {
    message: '文本中含有空字节[，位于第 {offset} 字节]：文件已损坏，或使用了没有标记的编码。',
    hint: '请重新导出为 UTF-8，或指明编码（UTF-16）。',
  },
  'import/mojibake': { message: '文本“{sample}”表明文件此前已因编码错误而损坏[：{count} 处]。', hint: '请从原处重新导出文件。' },
  'import/format-name': { message: '文件名表示 {extension}，内容却是 {format}；已按内容读取。' },
  'import/format-unknown': {
    message: '文件不属于可读取的格式[；看起来像 {found}]。',
    hint: '请导出为 CSV、JSON Lines、XLSX、SAV 或 Parquet。',
  },
  'import/legacy-spreadsheet': { message: '这是旧版 Excel 工作簿（.xls）。', hint: '请打开后另存为 .xlsx 或 CSV。' },
  'import/encrypted': { message: '文件已加密[：{part}]。', hint: '请取消密码后另存。' },
  'import/not-a-workbook': { message: '这是压缩包，但不是 XLSX 工作簿。', hint: '请解压后读取其中的文件。' },
  'import/not-found': { message: '文件不存在[：{file}]。' },
  'import/directory': { message: '这是文件夹，不是文件[：{file}]。' },
  'import/not-a-file': { message: '这不是普通文件，而是 {kind}[：{file}]。', hint: '管道请接到标准输入，并以 `-` 作为输入。' },
  'import/permission': { message: '没有读取该文件的权限[：{file}]。' },
  'import/header-only': { message: '文件只有表头，没有数据行。' },
  'import/header-empty': { message: '第 {column} 列没有列名。', hint: '请为每一列命名，或导出时去掉该列。' },
  'import/header-normalised': { message: '列名“{column}”按“{as}”匹配。' },
  'import/too-large': { message: '内容超出限度[：{what}][，最多 {limit}]。' },
  'import/compressed': { message: '压缩数据已损坏或不完整[：{part}]。', hint: '请重新压缩或导出文件。' },
  'import/zip-limit': {
    message: '压缩包展开后超出限度[：{what}][，最多 {limit}]。',
    hint: '正常的问卷工作簿不会如此；若文件无误，请导出为 CSV。',
  },
  'import/zip-invalid': { message: '压缩包已损坏或系伪造[：{what}]。', hint: '请重新保存工作簿。' },
  'import/xml-doctype': {
    message: '工作簿的部件含有文档类型声明[：{part}]，已拒绝。',
    hint: '电子表格软件不会写入此类声明，请重新保存工作簿。',
  },
  'import/xml-invalid': { message: '工作簿的部件格式有误[：{part}][，第 {offset} 字节]。', hint: '请重新保存工作簿。' },
  'import/cell-reference': { message: '单元格位置不可能存在或顺序有误[：{reference}]。', hint: '请重新保存工作簿。' },
  'import/sheet-limit': { message: '工作表范围超出限度[：{reference}][，最多 {limit} {what}]。', hint: '请删除最右或最下方的多余单元格。' },
  'import/sheet-ambiguous': { message: '有多个工作表含有数据[：{sheets}]。', hint: '请指明工作表。' },
  'import/sheet-unknown': { message: '不存在工作表“{sheet}”。[工作簿中有 {sheets}。]' },
  'import/hidden-sheet': { message: '工作表“{sheet}”处于隐藏状态。', hint: '仅在指明时才会读取。' },
  'import/hidden-rows': { message: '工作表中有 {count} 行被隐藏（筛选或手动）；仍照常读取。', hint: '若不应计入，请从工作表中删除。' },
  'import/hidden-columns': { message: '工作表中有 {count} 列被隐藏；仍照常读取。' },
  'import/merged-cells': {
    message: '有 {count} 处合并单元格[，首处为 {reference}]；仅首个单元格有值，其余为空。',
    hint: '请取消合并并逐行填写。',
  },
  'import/error-cell': { message: '列“{column}”含有 {count} 个电子表格错误值[：{errors}]。', hint: '它们既非作答也非空白，请在表中更正。' },
  'import/formula-without-value': { message: '列“{column}”含有 {count} 个未保存结果的公式。', hint: '请用电子表格软件打开并保存工作簿。' },
  'import/date-ambiguous': {
    message: '列“{column}”含有 {count} 个日期，原值可能并非日期[，显示格式 {format}]。',
    hint: '电子表格会把 1-2、3/4 变成日期；请核对该列的来源。',
  },
  'import/number-precision': { message: '列“{column}”含有 {count} 个超过 15 位的数字，末位可能已丢失。', hint: '请将编号按文本导出。' },
  'import/sav-invalid': { message: 'SPSS 文件已损坏或不完整[：{what}][，第 {offset} 字节]。', hint: '请从 SPSS、R 或 PSPP 重新保存。' },
  'import/sav-unsupported': { message: '不支持这种 SPSS 文件[：{what}]。', hint: '请导出为 .sav（非可移植、非加密）或 CSV。' },
  'import/json-line': { message: '第 {line} 行不是一个 JSON 对象[：{problem}]。' },
  'import/nested-value': { message: '第 {row} 行[的“{column}”]含有列表或对象；单元格只能是单个值。', hint: '请先将记录展平。' },
  'import/key-unknown': { message: '第 {row} 行出现了此前记录没有的键[：“{column}”]。', hint: '列由文件最前面的记录决定。' },
  'import/package-missing': { message: '{format} 文件需要软件包 {package}。', hint: '请一并安装（npm install {package}）。' },
  'import/parquet-invalid': { message: 'Parquet 文件已损坏[：{what}]。', hint: '请重新写出文件。' },
  'import/parquet-unsupported': { message: '无法读取该 Parquet 文件[：{what}]。', hint: '请以平面列和 snappy 压缩写出。' },
  'import/mapping-unsure': {
    message: '映射中有 {count} 处未确认：{entries}。',
    hint: '请逐一核对（`psyscore map --suggest` 的核对页会说明原因），改正后将 `state` 设为 `confirmed`。在此之前不计分。',
  },
  'import/mapping-collision': {
    message: '取值“{mark}”同时表示作答和缺失[（条目“{item}”）]。',
    hint: '请只为需要的条目声明该缺失值，或说明它对此条目的含义。',
  },
  'import/id-precision': {
    message: '某行的编号丢失了数字[：{why}]。',
    why: {
      exponent: '某行的编号为科学计数形式，数字已丢失。',
      digits: '某行的编号是超过 15 位的数值，末尾数字已丢失。',
      zeros: '某行的编号位数少于其他行，前导零已丢失。',
      widths: '部分编号以 0 开头，另有 {count} 行位数更少，前导零可能已丢失。',
    },
    hint: '请以文本形式重新导出编号；程序不会猜测。',
  },
  'import/date-unreadable': {
    message: '列“{column}”中的日期不符合声明的写法[：{format}]。',
    hint: '请在映射中写明 `dateFormat`（如 YYYY/M/D H:mm:ss），时刻还需 `timeZone`。',
  },
  'import/duration-unreadable': { message: '列“{column}”中的时长无法读取。', hint: '请在映射中写明单位 `unit`。' },
  'import/word-unknown': { message: '列“{column}”中有未声明含义的词。', hint: '请把它加入映射中该来源的 `words`。' },
  'import/header-rows-suspect': {
    message: '前 {count} 行像是表头的延续，而不是作答者。',
    hint: '请在映射中写明 `headerRows`：共 {rows} 行。',
  },
  'import/value-labels': {
    message: '文件中列“{column}”的取值 {number} 的标签，与工具中编码 {number} 的选项不同。',
    hint: '请在映射中声明编码；文件的选项编号方式不同。',
  },
  'import/reversal-suspect': {
    message: '条目 {items} 与“{scale}”的其余条目同向，而它们应当反向[（n = {count}）]：可能已经反向计分。',
    why: { against: '条目 {items} 并非反向计分，却与“{scale}”的其余条目反向[（n = {count}）]：文件中可能已被反转。' },
    hint: '若文件中已经反转，请在映射中声明 `alreadyReversed`；否则无需改动。',
  },
  'import/composite-suspect': {
    message: '列“{column}”的数值远超该条目的编码范围：可能是得分而不是作答。',
    hint: '请映射条目本身；总分和均分从不当作条目读取。',
  },
  'import/column-order': {
    message: '条目列的顺序与问卷印刷顺序不同[：“{column}”起]。',
    hint: '各列按名称读取；请核对名称是否正确。',
  },
  'import/column-duplicate': {
    message: '列 {columns} 在全部 {count} 行中作答相同。',
    hint: '其中一列可能是换了名称的副本。',
  },

  'output/would-overwrite': { message: '输出文件已存在[：{file}]。', hint: '请换用其他文件名，或明确允许覆盖。' },
  'output/write-failed': { message: '无法写入输出[：{file}][（{reason}）]。' },
  'output/cell-too-long': { message: '文本超出格式允许的长度[：第 {row} 行][，列“{column}”][，最多 {limit} 个字符]。' },
  'output/too-large': { message: '内容超出格式容量[：{what}][，最多 {limit}]。', hint: '请改写为 CSV 或 Parquet。' },
  'output/cell-type': { message: '取值与列[“{column}”]的类型不符[，第 {row} 行][：应为 {expected}]。' },
  'output/disk-full': { message: '磁盘空间不足，无法写入输出[：{file}]。', hint: '最终文件名下没有留下任何内容。' },
  'output/closed': { message: '输出的读取方已关闭管道[：{file}]。', hint: '若不读取全部内容，请写入文件。' },
  'output/locked': {
    message: '输出文件正被另一次运行或其他程序占用[：{file}]。',
    hint: '请等待另一次运行结束、关闭占用该文件的程序，或换一个文件名。',
  },

  'usage/arguments': { message: '命令无法识别[：{what}]。' },
  'usage/unknown-instrument': {
    message: '没有内置工具“{id}”。[是否想写“{nearest}”？]',
    hint: '可用 `psyscore list` 查看全部；也可直接给出文件名。',
  },
}
