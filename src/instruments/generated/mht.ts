// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of mht. */
export type ItemId =
  | 'mht_1'
  | 'mht_2'
  | 'mht_3'
  | 'mht_4'
  | 'mht_5'
  | 'mht_6'
  | 'mht_7'
  | 'mht_8'
  | 'mht_9'
  | 'mht_10'
  | 'mht_11'
  | 'mht_12'
  | 'mht_13'
  | 'mht_14'
  | 'mht_15'
  | 'mht_16'
  | 'mht_17'
  | 'mht_18'
  | 'mht_19'
  | 'mht_20'
  | 'mht_21'
  | 'mht_22'
  | 'mht_23'
  | 'mht_24'
  | 'mht_25'
  | 'mht_26'
  | 'mht_27'
  | 'mht_28'
  | 'mht_29'
  | 'mht_30'
  | 'mht_31'
  | 'mht_32'
  | 'mht_33'
  | 'mht_34'
  | 'mht_35'
  | 'mht_36'
  | 'mht_37'
  | 'mht_38'
  | 'mht_39'
  | 'mht_40'
  | 'mht_41'
  | 'mht_42'
  | 'mht_43'
  | 'mht_44'
  | 'mht_45'
  | 'mht_46'
  | 'mht_47'
  | 'mht_48'
  | 'mht_49'
  | 'mht_50'
  | 'mht_51'
  | 'mht_52'
  | 'mht_53'
  | 'mht_54'
  | 'mht_55'
  | 'mht_56'
  | 'mht_57'
  | 'mht_58'
  | 'mht_59'
  | 'mht_60'
  | 'mht_61'
  | 'mht_62'
  | 'mht_63'
  | 'mht_64'
  | 'mht_65'
  | 'mht_66'
  | 'mht_67'
  | 'mht_68'
  | 'mht_69'
  | 'mht_70'
  | 'mht_71'
  | 'mht_72'
  | 'mht_73'
  | 'mht_74'
  | 'mht_75'
  | 'mht_76'
  | 'mht_77'
  | 'mht_78'
  | 'mht_79'
  | 'mht_80'
  | 'mht_81'
  | 'mht_82'
  | 'mht_83'
  | 'mht_84'
  | 'mht_85'
  | 'mht_86'
  | 'mht_87'
  | 'mht_88'
  | 'mht_89'
  | 'mht_90'
  | 'mht_91'
  | 'mht_92'
  | 'mht_93'
  | 'mht_94'
  | 'mht_95'
  | 'mht_96'
  | 'mht_97'
  | 'mht_98'
  | 'mht_99'
  | 'mht_100'

/** Scale ids of mht, each with the ids of its stages. */
export type ScaleStages = {
  readonly study_anxiety: 'sum'
  readonly social_anxiety: 'sum'
  readonly loneliness: 'sum'
  readonly self_blame: 'sum'
  readonly sensitivity: 'sum'
  readonly body_symptoms: 'sum'
  readonly phobia: 'sum'
  readonly impulsiveness: 'sum'
  readonly total: 'sum'
  readonly lie: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Mental Health Test (MHT), version 1.0.0. */
export const mht: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "mht",
 "version": "1.0.0",
 "title": {
  "en": "Mental Health Test (MHT)",
  "zh-CN": "心理健康诊断测验（MHT）"
 },
 "construct": {
  "en": "general anxiety tendency with eight content scales",
  "zh-CN": "焦虑倾向，含八个内容量表"
 },
 "informants": [
  "self"
 ],
 "intended": {
  "grades": {
   "min": 4,
   "max": 12
  },
  "figure": {
   "source": "zhou1991",
   "mark": "V2"
  }
 },
 "licence": {
  "statement": {
   "en": "Published test, copyright East China Normal University. Only keys and figures are stored here; no wording without permission.",
   "zh-CN": "已出版测验，版权归华东师范大学。此处只有计分键和数据；未经许可不得使用题目文字。"
  },
  "holder": "East China Normal University",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "wording",
   "commercial"
  ],
  "figure": {
   "source": "zhou1991",
   "mark": "S1"
  }
 },
 "references": [
  {
   "id": "zhou1991",
   "citation": "周步成 (1991). 心理健康诊断测验（MHT）手册. 上海：华东师范大学心理学系. [Zhou BC, Mental Health Test, manual; after Suzuki’s test of anxiety tendency.]"
  },
  {
   "id": "module",
   "citation": "Public scorers of the MHT: one module that cross-checked several copies, and two descriptions of the test (test007.cn; yxjyw.cn 31753)."
  }
 ],
 "responseSets": {
  "yes_no": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "no",
      "zh-CN": "否"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "yes",
      "zh-CN": "是"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "mht_1",
   "label": {
    "en": "homework on the mind at night",
    "zh-CN": "夜里惦记功课"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_2",
   "label": {
    "en": "fear of being called on",
    "zh-CN": "害怕被提问"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_3",
   "label": {
    "en": "tension at exam news",
    "zh-CN": "听到考试就紧张"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_4",
   "label": {
    "en": "upset by low marks",
    "zh-CN": "成绩差时难过"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_5",
   "label": {
    "en": "dread after low marks",
    "zh-CN": "成绩差后忧惧"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_6",
   "label": {
    "en": "anxious at a memory gap",
    "zh-CN": "记不起时焦急"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_7",
   "label": {
    "en": "uneasy until marks are known",
    "zh-CN": "知道成绩前不安"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_8",
   "label": {
    "en": "fear of failing",
    "zh-CN": "害怕不及格"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_9",
   "label": {
    "en": "hopes for a pass",
    "zh-CN": "盼望考好"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_10",
   "label": {
    "en": "fear of not finishing",
    "zh-CN": "害怕做不完"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_11",
   "label": {
    "en": "fear of reading aloud",
    "zh-CN": "害怕当众朗读"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_12",
   "label": {
    "en": "distrust of marks",
    "zh-CN": "对分数不信任"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_13",
   "label": {
    "en": "worries more than others",
    "zh-CN": "比别人更担心"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_14",
   "label": {
    "en": "dreams of exam failure",
    "zh-CN": "梦见考砸"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_15",
   "label": {
    "en": "dreams of being scolded for marks",
    "zh-CN": "梦见因成绩挨骂"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_16",
   "label": {
    "en": "feels talked about",
    "zh-CN": "觉得被背后议论"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_17",
   "label": {
    "en": "takes blame to heart",
    "zh-CN": "受责备放在心上"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_18",
   "label": {
    "en": "gives up after losing",
    "zh-CN": "输了就放弃"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_19",
   "label": {
    "en": "dislike of gossip",
    "zh-CN": "在意闲话"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_20",
   "label": {
    "en": "blushing in front of others",
    "zh-CN": "人前脸红"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_21",
   "label": {
    "en": "fear of class duties",
    "zh-CN": "害怕担任班级职务"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_22",
   "label": {
    "en": "feels watched",
    "zh-CN": "觉得被人注视"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_23",
   "label": {
    "en": "tense when watched",
    "zh-CN": "被看着时紧张"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_24",
   "label": {
    "en": "upset by criticism",
    "zh-CN": "受批评难过"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_25",
   "label": {
    "en": "uneasy after a teacher's criticism",
    "zh-CN": "老师批评后不安"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_26",
   "label": {
    "en": "seldom joins in laughter",
    "zh-CN": "很少一起笑"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_27",
   "label": {
    "en": "prefers own home",
    "zh-CN": "宁愿待在家"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_28",
   "label": {
    "en": "lonely in a crowd",
    "zh-CN": "人群中孤单"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_29",
   "label": {
    "en": "prefers to play alone",
    "zh-CN": "喜欢独自玩"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_30",
   "label": {
    "en": "stays out of talk",
    "zh-CN": "不参与谈话"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_31",
   "label": {
    "en": "feels superfluous",
    "zh-CN": "觉得自己多余"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_32",
   "label": {
    "en": "dislike of events",
    "zh-CN": "不喜欢集体活动"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_33",
   "label": {
    "en": "few friends",
    "zh-CN": "朋友少"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_34",
   "label": {
    "en": "dislike of talking",
    "zh-CN": "不爱说话"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_35",
   "label": {
    "en": "fear of crowds",
    "zh-CN": "害怕人多"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_36",
   "label": {
    "en": "blames self for lost games",
    "zh-CN": "比赛输了自责"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_37",
   "label": {
    "en": "blames self after criticism",
    "zh-CN": "受批评后自责"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_38",
   "label": {
    "en": "own fault when laughed at",
    "zh-CN": "被笑时怪自己"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_39",
   "label": {
    "en": "own laziness",
    "zh-CN": "怪自己懒"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_40",
   "label": {
    "en": "own responsibility",
    "zh-CN": "责任归于自己"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_41",
   "label": {
    "en": "own fault in group blame",
    "zh-CN": "集体受责时怪自己"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_42",
   "label": {
    "en": "over-careful after a slip",
    "zh-CN": "出错后过分小心"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_43",
   "label": {
    "en": "feels unable to cope",
    "zh-CN": "觉得应付不了"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_44",
   "label": {
    "en": "regret of own acts",
    "zh-CN": "后悔自己的行为"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_45",
   "label": {
    "en": "own fault in quarrels",
    "zh-CN": "争吵时怪自己"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_46",
   "label": {
    "en": "wish to serve the class",
    "zh-CN": "想为班级出力"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_47",
   "label": {
    "en": "wandering mind",
    "zh-CN": "心思不集中"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_48",
   "label": {
    "en": "fears lent things break",
    "zh-CN": "担心借出物损坏"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_49",
   "label": {
    "en": "irritable in setbacks",
    "zh-CN": "受挫时烦躁"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_50",
   "label": {
    "en": "worry about family health",
    "zh-CN": "担心家人健康"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_51",
   "label": {
    "en": "dreams of people who are gone",
    "zh-CN": "梦见已不在的人"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_52",
   "label": {
    "en": "sensitive to noise",
    "zh-CN": "对声音敏感"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_53",
   "label": {
    "en": "something left undone",
    "zh-CN": "总觉得有事没做"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_54",
   "label": {
    "en": "fear of accidents",
    "zh-CN": "担心意外"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_55",
   "label": {
    "en": "indecision",
    "zh-CN": "犹豫不决"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_56",
   "label": {
    "en": "sweaty hands",
    "zh-CN": "手心出汗"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_57",
   "label": {
    "en": "blushing when shy",
    "zh-CN": "害羞脸红"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_58",
   "label": {
    "en": "headaches",
    "zh-CN": "头痛"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_59",
   "label": {
    "en": "tense when asked",
    "zh-CN": "被问时紧张"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_60",
   "label": {
    "en": "pounding heart",
    "zh-CN": "心跳得厉害"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_61",
   "label": {
    "en": "tires easily",
    "zh-CN": "容易累"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_62",
   "label": {
    "en": "dislike of medicine",
    "zh-CN": "讨厌吃药"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_63",
   "label": {
    "en": "hard to fall asleep",
    "zh-CN": "入睡困难"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_64",
   "label": {
    "en": "feels unwell",
    "zh-CN": "身体不适"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_65",
   "label": {
    "en": "feels looks are worse",
    "zh-CN": "觉得外貌不如人"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_66",
   "label": {
    "en": "stomach trouble",
    "zh-CN": "肠胃不适"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_67",
   "label": {
    "en": "nail biting",
    "zh-CN": "咬指甲"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_68",
   "label": {
    "en": "finger licking",
    "zh-CN": "舔手指"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_69",
   "label": {
    "en": "hard breathing",
    "zh-CN": "呼吸费力"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_70",
   "label": {
    "en": "frequent toilet visits",
    "zh-CN": "常上厕所"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_71",
   "label": {
    "en": "fear of heights",
    "zh-CN": "怕高"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_72",
   "label": {
    "en": "many fears",
    "zh-CN": "害怕的东西多"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_73",
   "label": {
    "en": "nightmares",
    "zh-CN": "噩梦"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_74",
   "label": {
    "en": "timidity",
    "zh-CN": "胆小"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_75",
   "label": {
    "en": "fear of sleeping alone",
    "zh-CN": "害怕一个人睡"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_76",
   "label": {
    "en": "fear of tunnels or bridges",
    "zh-CN": "怕隧道或桥"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_77",
   "label": {
    "en": "light on at night",
    "zh-CN": "夜里开灯"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_78",
   "label": {
    "en": "fear of thunder",
    "zh-CN": "怕打雷"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_79",
   "label": {
    "en": "fear of the dark",
    "zh-CN": "怕黑"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_80",
   "label": {
    "en": "feels followed",
    "zh-CN": "觉得有人跟着"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_81",
   "label": {
    "en": "often angry",
    "zh-CN": "常生气"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_82",
   "label": {
    "en": "validity: marks",
    "zh-CN": "效度：成绩"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_83",
   "label": {
    "en": "sudden crying",
    "zh-CN": "突然想哭"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_84",
   "label": {
    "en": "validity: truthfulness",
    "zh-CN": "效度：诚实"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_85",
   "label": {
    "en": "wish to be dead",
    "zh-CN": "想死的念头"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_86",
   "label": {
    "en": "validity: appointments",
    "zh-CN": "效度：守约"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_87",
   "label": {
    "en": "urge to shout",
    "zh-CN": "想大声喊叫"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_88",
   "label": {
    "en": "validity: secrets",
    "zh-CN": "效度：保密"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_89",
   "label": {
    "en": "wish to go far away",
    "zh-CN": "想去很远的地方"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_90",
   "label": {
    "en": "validity: politeness",
    "zh-CN": "效度：礼貌"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_91",
   "label": {
    "en": "wish for revenge",
    "zh-CN": "想报复"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_92",
   "label": {
    "en": "validity: obedience",
    "zh-CN": "效度：听话"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_93",
   "label": {
    "en": "throws things",
    "zh-CN": "摔东西"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_94",
   "label": {
    "en": "validity: anger",
    "zh-CN": "效度：发火"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_95",
   "label": {
    "en": "must have what is wanted",
    "zh-CN": "想要就要得到"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_96",
   "label": {
    "en": "validity: short class",
    "zh-CN": "效度：下课"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_97",
   "label": {
    "en": "urge to jump from a height",
    "zh-CN": "跳下高处的冲动"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_98",
   "label": {
    "en": "validity: warmth",
    "zh-CN": "效度：待人"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_99",
   "label": {
    "en": "restless impatience",
    "zh-CN": "急躁不安"
   },
   "kind": "choice",
   "responses": "yes_no"
  },
  {
   "id": "mht_100",
   "label": {
    "en": "validity: strangers",
    "zh-CN": "效度：生人"
   },
   "kind": "choice",
   "responses": "yes_no"
  }
 ],
 "forms": [
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "order": [
    "mht_1",
    "mht_2",
    "mht_3",
    "mht_4",
    "mht_5",
    "mht_6",
    "mht_7",
    "mht_8",
    "mht_9",
    "mht_10",
    "mht_11",
    "mht_12",
    "mht_13",
    "mht_14",
    "mht_15",
    "mht_16",
    "mht_17",
    "mht_18",
    "mht_19",
    "mht_20",
    "mht_21",
    "mht_22",
    "mht_23",
    "mht_24",
    "mht_25",
    "mht_26",
    "mht_27",
    "mht_28",
    "mht_29",
    "mht_30",
    "mht_31",
    "mht_32",
    "mht_33",
    "mht_34",
    "mht_35",
    "mht_36",
    "mht_37",
    "mht_38",
    "mht_39",
    "mht_40",
    "mht_41",
    "mht_42",
    "mht_43",
    "mht_44",
    "mht_45",
    "mht_46",
    "mht_47",
    "mht_48",
    "mht_49",
    "mht_50",
    "mht_51",
    "mht_52",
    "mht_53",
    "mht_54",
    "mht_55",
    "mht_56",
    "mht_57",
    "mht_58",
    "mht_59",
    "mht_60",
    "mht_61",
    "mht_62",
    "mht_63",
    "mht_64",
    "mht_65",
    "mht_66",
    "mht_67",
    "mht_68",
    "mht_69",
    "mht_70",
    "mht_71",
    "mht_72",
    "mht_73",
    "mht_74",
    "mht_75",
    "mht_76",
    "mht_77",
    "mht_78",
    "mht_79",
    "mht_80",
    "mht_81",
    "mht_82",
    "mht_83",
    "mht_84",
    "mht_85",
    "mht_86",
    "mht_87",
    "mht_88",
    "mht_89",
    "mht_90",
    "mht_91",
    "mht_92",
    "mht_93",
    "mht_94",
    "mht_95",
    "mht_96",
    "mht_97",
    "mht_98",
    "mht_99",
    "mht_100"
   ],
   "figure": {
    "source": "zhou1991",
    "mark": "V2"
   }
  }
 ],
 "scales": [
  {
   "id": "study_anxiety",
   "label": {
    "en": "study anxiety",
    "zh-CN": "学习焦虑"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 15
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "mht_1",
     "mht_2",
     "mht_3",
     "mht_4",
     "mht_5",
     "mht_6",
     "mht_7",
     "mht_8",
     "mht_9",
     "mht_10",
     "mht_11",
     "mht_12",
     "mht_13",
     "mht_14",
     "mht_15"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "module",
      "mark": "S1",
      "note": "all items answered"
     }
    }
   }
  },
  {
   "id": "social_anxiety",
   "label": {
    "en": "anxiety toward people",
    "zh-CN": "对人焦虑"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "mht_16",
     "mht_17",
     "mht_18",
     "mht_19",
     "mht_20",
     "mht_21",
     "mht_22",
     "mht_23",
     "mht_24",
     "mht_25"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "module",
      "mark": "S1",
      "note": "all items answered"
     }
    }
   }
  },
  {
   "id": "loneliness",
   "label": {
    "en": "loneliness",
    "zh-CN": "孤独倾向"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "mht_26",
     "mht_27",
     "mht_28",
     "mht_29",
     "mht_30",
     "mht_31",
     "mht_32",
     "mht_33",
     "mht_34",
     "mht_35"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "module",
      "mark": "S1",
      "note": "all items answered"
     }
    }
   }
  },
  {
   "id": "self_blame",
   "label": {
    "en": "self-blame",
    "zh-CN": "自责倾向"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "mht_36",
     "mht_37",
     "mht_38",
     "mht_39",
     "mht_40",
     "mht_41",
     "mht_42",
     "mht_43",
     "mht_44",
     "mht_45"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "module",
      "mark": "S1",
      "note": "all items answered"
     }
    }
   }
  },
  {
   "id": "sensitivity",
   "label": {
    "en": "over-sensitivity",
    "zh-CN": "过敏倾向"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "mht_46",
     "mht_47",
     "mht_48",
     "mht_49",
     "mht_50",
     "mht_51",
     "mht_52",
     "mht_53",
     "mht_54",
     "mht_55"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "module",
      "mark": "S1",
      "note": "all items answered"
     }
    }
   }
  },
  {
   "id": "body_symptoms",
   "label": {
    "en": "body symptoms",
    "zh-CN": "身体症状"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 15
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "mht_56",
     "mht_57",
     "mht_58",
     "mht_59",
     "mht_60",
     "mht_61",
     "mht_62",
     "mht_63",
     "mht_64",
     "mht_65",
     "mht_66",
     "mht_67",
     "mht_68",
     "mht_69",
     "mht_70"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "module",
      "mark": "S1",
      "note": "all items answered"
     }
    }
   }
  },
  {
   "id": "phobia",
   "label": {
    "en": "phobia",
    "zh-CN": "恐怖倾向"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "mht_71",
     "mht_72",
     "mht_73",
     "mht_74",
     "mht_75",
     "mht_76",
     "mht_77",
     "mht_78",
     "mht_79",
     "mht_80"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "module",
      "mark": "S1",
      "note": "all items answered"
     }
    }
   }
  },
  {
   "id": "impulsiveness",
   "label": {
    "en": "impulsiveness",
    "zh-CN": "冲动倾向"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "mht_81",
     "mht_83",
     "mht_85",
     "mht_87",
     "mht_89",
     "mht_91",
     "mht_93",
     "mht_95",
     "mht_97",
     "mht_99"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "module",
      "mark": "S1",
      "note": "all items answered"
     }
    }
   }
  },
  {
   "id": "total",
   "label": {
    "en": "general anxiety tendency",
    "zh-CN": "总焦虑倾向"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 90
     }
    }
   ],
   "score": {
    "method": "sum",
    "itemsOf": [
     "study_anxiety",
     "social_anxiety",
     "loneliness",
     "self_blame",
     "sensitivity",
     "body_symptoms",
     "phobia",
     "impulsiveness"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "module",
      "mark": "S1",
      "note": "all items answered"
     }
    }
   }
  },
  {
   "id": "lie",
   "label": {
    "en": "validity",
    "zh-CN": "效度"
   },
   "direction": "neutral",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 10
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "mht_82",
     "mht_84",
     "mht_86",
     "mht_88",
     "mht_90",
     "mht_92",
     "mht_94",
     "mht_96",
     "mht_98",
     "mht_100"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "module",
      "mark": "S1",
      "note": "all items answered"
     }
    }
   }
  }
 ],
 "validity": [
  {
   "id": "lie_scale",
   "label": {
    "en": "can the answers be taken as meant",
    "zh-CN": "作答有效性"
   },
   "scale": "lie",
   "stage": "sum",
   "cuts": [
    {
     "at": 7,
     "outcome": "invalid"
    }
   ],
   "withholds": "all",
   "figure": {
    "source": "zhou1991",
    "mark": "V2",
    "note": "7 or more: discard and test again later"
   }
  }
 ],
 "criticalItems": [
  {
   "item": "mht_85",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "module",
    "mark": "S1"
   }
  },
  {
   "item": "mht_97",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "module",
    "mark": "S1"
   }
  }
 ],
 "blindSpots": [
  "self-harm",
  "abuse",
  "psychosis",
  "eating",
  "substance-use"
 ],
 "bandSets": [
  {
   "id": "total-three",
   "label": {
    "en": "total, three bands",
    "zh-CN": "总分三级"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 56,
     "closed": "at-or-above"
    },
    {
     "at": 65,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "up_to_55",
     "label": {
      "en": "up to 55",
      "zh-CN": "55 及以下"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "from_56",
     "label": {
      "en": "56-64",
      "zh-CN": "56–64"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to worry and tension. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常担心、紧张。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to worry and tension. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常担心、紧张。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "from_65",
     "label": {
      "en": "special attention, 65 and above",
      "zh-CN": "65 及以上，需特别关注"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to worry and tension. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and tension. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "It leaves the verified cut of 65 where it is and adds a second look at 56-64; that middle band is unverified.",
    "zh-CN": "保留已核实的 65 分划界，并对 56–64 分增加一次了解；中间一级未经核实。"
   },
   "population": {
    "en": "Chinese pupils, grade 4 to the last year of senior school",
    "zh-CN": "中国小学四年级至高三学生"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhou1991",
     "mark": "K"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "K",
    "note": "65 is V2; 56 is in wide use, no source read. The default, since it adds a second look at 56-64 and leaves 65 where it is"
   }
  },
  {
   "id": "total-65",
   "label": {
    "en": "total, cut at 65 only",
    "zh-CN": "总分，仅 65 划界"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "below 65",
      "zh-CN": "低于 65"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "from_65",
     "label": {
      "en": "special attention, 65 and above",
      "zh-CN": "65 及以上，需特别关注"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point strongly to worry and tension. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and tension. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese pupils, grade 4 to the last year of senior school",
    "zh-CN": "中国小学四年级至高三学生"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhou1991",
     "mark": "K"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "V2"
   }
  },
  {
   "id": "study-anxiety-level",
   "label": {
    "en": "study anxiety: three levels",
    "zh-CN": "学习焦虑：三级"
   },
   "scale": "study_anxiety",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 8,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, 0-3",
      "zh-CN": "低，0–3"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "middle",
     "label": {
      "en": "middle, 4-7",
      "zh-CN": "中，4–7"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to worry about study and exams. Keep an open ear; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能为学习和考试担心。平时请多听孩子说说，有疑问可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to worry about study and exams. Keep an eye on the pupil; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能为学习和考试担心。平时请多留意，有疑问可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high, 8 and above",
      "zh-CN": "高，8 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to worry about study and exams. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能为学习和考试担心，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry about study and exams. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能为学习和考试担心，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese pupils, grade 4 to the last year of senior school",
    "zh-CN": "中国小学四年级至高三学生"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhou1991",
     "mark": "K"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "V2",
    "note": "the same cuts for the scales of 10 and of 15 items"
   }
  },
  {
   "id": "social-anxiety-level",
   "label": {
    "en": "anxiety toward people: three levels",
    "zh-CN": "对人焦虑：三级"
   },
   "scale": "social_anxiety",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 8,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, 0-3",
      "zh-CN": "低，0–3"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "middle",
     "label": {
      "en": "middle, 4-7",
      "zh-CN": "中，4–7"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to tension among other people. Keep an open ear; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能在人前时常感到紧张。平时请多听孩子说说，有疑问可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to tension among other people. Keep an eye on the pupil; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能在人前时常感到紧张。平时请多留意，有疑问可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high, 8 and above",
      "zh-CN": "高，8 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to tension among other people. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在人前时常感到紧张，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to tension among other people. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在人前时常感到紧张，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese pupils, grade 4 to the last year of senior school",
    "zh-CN": "中国小学四年级至高三学生"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhou1991",
     "mark": "K"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "V2",
    "note": "the same cuts for the scales of 10 and of 15 items"
   }
  },
  {
   "id": "loneliness-level",
   "label": {
    "en": "loneliness: three levels",
    "zh-CN": "孤独倾向：三级"
   },
   "scale": "loneliness",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 8,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, 0-3",
      "zh-CN": "低，0–3"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "middle",
     "label": {
      "en": "middle, 4-7",
      "zh-CN": "中，4–7"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to feeling alone. Keep an open ear; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能感到孤单。平时请多听孩子说说，有疑问可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to feeling alone. Keep an eye on the pupil; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能感到孤单。平时请多留意，有疑问可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high, 8 and above",
      "zh-CN": "高，8 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to feeling alone. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到孤单，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to feeling alone. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到孤单，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese pupils, grade 4 to the last year of senior school",
    "zh-CN": "中国小学四年级至高三学生"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhou1991",
     "mark": "K"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "V2",
    "note": "the same cuts for the scales of 10 and of 15 items"
   }
  },
  {
   "id": "self-blame-level",
   "label": {
    "en": "self-blame: three levels",
    "zh-CN": "自责倾向：三级"
   },
   "scale": "self_blame",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 8,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, 0-3",
      "zh-CN": "低，0–3"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "middle",
     "label": {
      "en": "middle, 4-7",
      "zh-CN": "中，4–7"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to blaming oneself. Keep an open ear; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常责怪自己。平时请多听孩子说说，有疑问可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to blaming oneself. Keep an eye on the pupil; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常责怪自己。平时请多留意，有疑问可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high, 8 and above",
      "zh-CN": "高，8 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to blaming oneself. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常责怪自己，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to blaming oneself. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常责怪自己，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese pupils, grade 4 to the last year of senior school",
    "zh-CN": "中国小学四年级至高三学生"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhou1991",
     "mark": "K"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "V2",
    "note": "the same cuts for the scales of 10 and of 15 items"
   }
  },
  {
   "id": "sensitivity-level",
   "label": {
    "en": "over-sensitivity: three levels",
    "zh-CN": "过敏倾向：三级"
   },
   "scale": "sensitivity",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 8,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, 0-3",
      "zh-CN": "低，0–3"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "middle",
     "label": {
      "en": "middle, 4-7",
      "zh-CN": "中，4–7"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to being easily unsettled. Keep an open ear; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能容易感到不安。平时请多听孩子说说，有疑问可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to being easily unsettled. Keep an eye on the pupil; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能容易感到不安。平时请多留意，有疑问可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high, 8 and above",
      "zh-CN": "高，8 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to being easily unsettled. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易感到不安，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to being easily unsettled. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易感到不安，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese pupils, grade 4 to the last year of senior school",
    "zh-CN": "中国小学四年级至高三学生"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhou1991",
     "mark": "K"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "V2",
    "note": "the same cuts for the scales of 10 and of 15 items"
   }
  },
  {
   "id": "body-symptoms-level",
   "label": {
    "en": "body symptoms: three levels",
    "zh-CN": "身体症状：三级"
   },
   "scale": "body_symptoms",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 8,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, 0-3",
      "zh-CN": "低，0–3"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "middle",
     "label": {
      "en": "middle, 4-7",
      "zh-CN": "中，4–7"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to bodily discomfort. Keep an open ear; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常感到身体不适。平时请多听孩子说说，有疑问可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to bodily discomfort. Keep an eye on the pupil; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常感到身体不适。平时请多留意，有疑问可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high, 8 and above",
      "zh-CN": "高，8 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to bodily discomfort. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常感到身体不适，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to bodily discomfort. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常感到身体不适，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese pupils, grade 4 to the last year of senior school",
    "zh-CN": "中国小学四年级至高三学生"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhou1991",
     "mark": "K"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "V2",
    "note": "the same cuts for the scales of 10 and of 15 items"
   }
  },
  {
   "id": "phobia-level",
   "label": {
    "en": "phobia: three levels",
    "zh-CN": "恐怖倾向：三级"
   },
   "scale": "phobia",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 8,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, 0-3",
      "zh-CN": "低，0–3"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "middle",
     "label": {
      "en": "middle, 4-7",
      "zh-CN": "中，4–7"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to fears. Keep an open ear; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常感到害怕。平时请多听孩子说说，有疑问可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to fears. Keep an eye on the pupil; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常感到害怕。平时请多留意，有疑问可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high, 8 and above",
      "zh-CN": "高，8 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to fears. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常感到害怕，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to fears. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常感到害怕，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese pupils, grade 4 to the last year of senior school",
    "zh-CN": "中国小学四年级至高三学生"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhou1991",
     "mark": "K"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "V2",
    "note": "the same cuts for the scales of 10 and of 15 items"
   }
  },
  {
   "id": "impulsiveness-level",
   "label": {
    "en": "impulsiveness: three levels",
    "zh-CN": "冲动倾向：三级"
   },
   "scale": "impulsiveness",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 4,
     "closed": "at-or-above"
    },
    {
     "at": 8,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, 0-3",
      "zh-CN": "低，0–3"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas and single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面和个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "middle",
     "label": {
      "en": "middle, 4-7",
      "zh-CN": "中，4–7"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to feelings that are hard to steer. Keep an open ear; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能情绪较难控制。平时请多听孩子说说，有疑问可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to feelings that are hard to steer. Keep an eye on the pupil; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能情绪较难控制。平时请多留意，有疑问可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high, 8 and above",
      "zh-CN": "高，8 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to feelings that are hard to steer. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪较难控制，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to feelings that are hard to steer. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪较难控制，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese pupils, grade 4 to the last year of senior school",
    "zh-CN": "中国小学四年级至高三学生"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhou1991",
     "mark": "K"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "V2",
    "note": "the same cuts for the scales of 10 and of 15 items"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer no",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     },
     "lie": {
      "sum": 0
     },
     "study_anxiety": {
      "sum": 0
     }
    },
    "bands": {
     "total-three": "up_to_55",
     "study-anxiety-level": "low"
    },
    "validity": {
     "lie_scale": "valid"
    },
    "criticalItems": {
     "mht_85": "not-endorsed",
     "mht_97": "not-endorsed"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer yes: total 90, validity 10, so every band is withheld and the critical items still fire",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 90
     },
     "lie": {
      "sum": 10
     },
     "study_anxiety": {
      "sum": 15
     },
     "body_symptoms": {
      "sum": 15
     },
     "impulsiveness": {
      "sum": 10
     }
    },
    "validity": {
     "lie_scale": "invalid"
    },
    "criticalItems": {
     "mht_85": "endorsed",
     "mht_97": "endorsed"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "all-content-yes",
   "note": "every content item yes, every validity item no",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 1,
    "mht_65": 1,
    "mht_66": 1,
    "mht_67": 1,
    "mht_68": 1,
    "mht_69": 1,
    "mht_70": 1,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 1,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 1,
    "mht_98": 0,
    "mht_99": 1,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 90
     },
     "lie": {
      "sum": 0
     }
    },
    "bands": {
     "total-three": "from_65",
     "total-65": "from_65",
     "loneliness-level": "high"
    },
    "validity": {
     "lie_scale": "valid"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "total-64",
   "note": "items 1-64 yes: total 64, one below the cut; body symptoms 56-64 is 9",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 1,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 0,
    "mht_83": 0,
    "mht_84": 0,
    "mht_85": 0,
    "mht_86": 0,
    "mht_87": 0,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 64
     },
     "body_symptoms": {
      "sum": 9
     },
     "phobia": {
      "sum": 0
     }
    },
    "bands": {
     "total-three": "from_56",
     "total-65": "below_65",
     "body-symptoms-level": "high",
     "phobia-level": "low"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "total-65",
   "note": "items 1-65 yes: total 65",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 1,
    "mht_65": 1,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 0,
    "mht_83": 0,
    "mht_84": 0,
    "mht_85": 0,
    "mht_86": 0,
    "mht_87": 0,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 65
     }
    },
    "bands": {
     "total-three": "from_65",
     "total-65": "from_65"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "validity-6",
   "note": "six validity items yes: still valid",
   "responses": {
    "mht_1": 0,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 0,
    "mht_19": 0,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 0,
    "mht_27": 0,
    "mht_28": 0,
    "mht_29": 0,
    "mht_30": 0,
    "mht_31": 0,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 0,
    "mht_37": 0,
    "mht_38": 0,
    "mht_39": 0,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 0,
    "mht_47": 0,
    "mht_48": 0,
    "mht_49": 0,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 0,
    "mht_57": 0,
    "mht_58": 0,
    "mht_59": 0,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 1,
    "mht_83": 0,
    "mht_84": 1,
    "mht_85": 0,
    "mht_86": 1,
    "mht_87": 0,
    "mht_88": 1,
    "mht_89": 0,
    "mht_90": 1,
    "mht_91": 0,
    "mht_92": 1,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "lie": {
      "sum": 6
     }
    },
    "validity": {
     "lie_scale": "valid"
    },
    "bands": {
     "total-three": "up_to_55"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "validity-7",
   "note": "seven validity items yes: invalid",
   "responses": {
    "mht_1": 0,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 0,
    "mht_19": 0,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 0,
    "mht_27": 0,
    "mht_28": 0,
    "mht_29": 0,
    "mht_30": 0,
    "mht_31": 0,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 0,
    "mht_37": 0,
    "mht_38": 0,
    "mht_39": 0,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 0,
    "mht_47": 0,
    "mht_48": 0,
    "mht_49": 0,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 0,
    "mht_57": 0,
    "mht_58": 0,
    "mht_59": 0,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 1,
    "mht_83": 0,
    "mht_84": 1,
    "mht_85": 0,
    "mht_86": 1,
    "mht_87": 0,
    "mht_88": 1,
    "mht_89": 0,
    "mht_90": 1,
    "mht_91": 0,
    "mht_92": 1,
    "mht_93": 0,
    "mht_94": 1,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "lie": {
      "sum": 7
     },
     "total": {
      "sum": 0
     }
    },
    "validity": {
     "lie_scale": "invalid"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "item 1 blank: study anxiety and the total are absent, the other scales stand",
   "responses": {
    "mht_1": null,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 0,
    "mht_19": 0,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 0,
    "mht_27": 0,
    "mht_28": 0,
    "mht_29": 0,
    "mht_30": 0,
    "mht_31": 0,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 0,
    "mht_37": 0,
    "mht_38": 0,
    "mht_39": 0,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 0,
    "mht_47": 0,
    "mht_48": 0,
    "mht_49": 0,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 0,
    "mht_57": 0,
    "mht_58": 0,
    "mht_59": 0,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 0,
    "mht_83": 0,
    "mht_84": 0,
    "mht_85": 0,
    "mht_86": 0,
    "mht_87": 0,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": "absent",
     "total": "absent",
     "loneliness": {
      "sum": 0
     },
     "lie": {
      "sum": 0
     }
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "critical-items-alone",
   "note": "only item 97 answered",
   "responses": {
    "mht_97": 1
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "mht_97": "endorsed",
     "mht_85": "unknown"
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "total-55",
   "note": "items 1-55 yes: total 55",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 0,
    "mht_57": 0,
    "mht_58": 0,
    "mht_59": 0,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 0,
    "mht_83": 0,
    "mht_84": 0,
    "mht_85": 0,
    "mht_86": 0,
    "mht_87": 0,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 55
     }
    },
    "bands": {
     "total-three": "up_to_55",
     "total-65": "below_65"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "total-56",
   "note": "items 1-56 yes: total 56",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 0,
    "mht_58": 0,
    "mht_59": 0,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 0,
    "mht_83": 0,
    "mht_84": 0,
    "mht_85": 0,
    "mht_86": 0,
    "mht_87": 0,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 56
     }
    },
    "bands": {
     "total-three": "from_56",
     "total-65": "below_65"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "every-content-scale-3",
   "note": "the first 3 items of each content scale yes: 8 x 3 = 24",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 0,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 0,
    "mht_30": 0,
    "mht_31": 0,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 0,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 0,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 0,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 0,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 3
     },
     "social_anxiety": {
      "sum": 3
     },
     "loneliness": {
      "sum": 3
     },
     "self_blame": {
      "sum": 3
     },
     "sensitivity": {
      "sum": 3
     },
     "body_symptoms": {
      "sum": 3
     },
     "phobia": {
      "sum": 3
     },
     "impulsiveness": {
      "sum": 3
     },
     "total": {
      "sum": 24
     }
    },
    "bands": {
     "study-anxiety-level": "low",
     "social-anxiety-level": "low",
     "loneliness-level": "low",
     "self-blame-level": "low",
     "sensitivity-level": "low",
     "body-symptoms-level": "low",
     "phobia-level": "low",
     "impulsiveness-level": "low"
    },
    "validity": {
     "lie_scale": "valid"
    },
    "criticalItems": {
     "mht_85": "endorsed",
     "mht_97": "not-endorsed"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "every-content-scale-4",
   "note": "the first 4 items of each content scale yes: 8 x 4 = 32",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 0,
    "mht_31": 0,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 4
     },
     "social_anxiety": {
      "sum": 4
     },
     "loneliness": {
      "sum": 4
     },
     "self_blame": {
      "sum": 4
     },
     "sensitivity": {
      "sum": 4
     },
     "body_symptoms": {
      "sum": 4
     },
     "phobia": {
      "sum": 4
     },
     "impulsiveness": {
      "sum": 4
     },
     "total": {
      "sum": 32
     }
    },
    "bands": {
     "study-anxiety-level": "middle",
     "social-anxiety-level": "middle",
     "loneliness-level": "middle",
     "self-blame-level": "middle",
     "sensitivity-level": "middle",
     "body-symptoms-level": "middle",
     "phobia-level": "middle",
     "impulsiveness-level": "middle"
    },
    "validity": {
     "lie_scale": "valid"
    },
    "criticalItems": {
     "mht_85": "endorsed",
     "mht_97": "not-endorsed"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "every-content-scale-7",
   "note": "the first 7 items of each content scale yes: 8 x 7 = 56",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 7
     },
     "social_anxiety": {
      "sum": 7
     },
     "loneliness": {
      "sum": 7
     },
     "self_blame": {
      "sum": 7
     },
     "sensitivity": {
      "sum": 7
     },
     "body_symptoms": {
      "sum": 7
     },
     "phobia": {
      "sum": 7
     },
     "impulsiveness": {
      "sum": 7
     },
     "total": {
      "sum": 56
     }
    },
    "bands": {
     "study-anxiety-level": "middle",
     "social-anxiety-level": "middle",
     "loneliness-level": "middle",
     "self-blame-level": "middle",
     "sensitivity-level": "middle",
     "body-symptoms-level": "middle",
     "phobia-level": "middle",
     "impulsiveness-level": "middle"
    },
    "validity": {
     "lie_scale": "valid"
    },
    "criticalItems": {
     "mht_85": "endorsed",
     "mht_97": "not-endorsed"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "every-content-scale-8",
   "note": "the first 8 items of each content scale yes: 8 x 8 = 64",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 8
     },
     "social_anxiety": {
      "sum": 8
     },
     "loneliness": {
      "sum": 8
     },
     "self_blame": {
      "sum": 8
     },
     "sensitivity": {
      "sum": 8
     },
     "body_symptoms": {
      "sum": 8
     },
     "phobia": {
      "sum": 8
     },
     "impulsiveness": {
      "sum": 8
     },
     "total": {
      "sum": 64
     }
    },
    "bands": {
     "study-anxiety-level": "high",
     "social-anxiety-level": "high",
     "loneliness-level": "high",
     "self-blame-level": "high",
     "sensitivity-level": "high",
     "body-symptoms-level": "high",
     "phobia-level": "high",
     "impulsiveness-level": "high"
    },
    "validity": {
     "lie_scale": "valid"
    },
    "criticalItems": {
     "mht_85": "endorsed",
     "mht_97": "not-endorsed"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "critical-items-in-the-lowest-band",
   "note": "only items 85 and 97 yes: total 2 is in the lowest band, and both items still count",
   "responses": {
    "mht_1": 0,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 0,
    "mht_19": 0,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 0,
    "mht_27": 0,
    "mht_28": 0,
    "mht_29": 0,
    "mht_30": 0,
    "mht_31": 0,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 0,
    "mht_37": 0,
    "mht_38": 0,
    "mht_39": 0,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 0,
    "mht_47": 0,
    "mht_48": 0,
    "mht_49": 0,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 0,
    "mht_57": 0,
    "mht_58": 0,
    "mht_59": 0,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 0,
    "mht_83": 0,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 0,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 1,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     },
     "impulsiveness": {
      "sum": 2
     }
    },
    "bands": {
     "total-three": "up_to_55",
     "impulsiveness-level": "low"
    },
    "criticalItems": {
     "mht_85": "endorsed",
     "mht_97": "endorsed"
    }
   },
   "figure": {
    "source": "zhou1991",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-in-an-invalid-form",
   "note": "ten validity items and item 85 yes: the form is invalid, the item still counts",
   "responses": {
    "mht_1": 0,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 0,
    "mht_19": 0,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 0,
    "mht_27": 0,
    "mht_28": 0,
    "mht_29": 0,
    "mht_30": 0,
    "mht_31": 0,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 0,
    "mht_37": 0,
    "mht_38": 0,
    "mht_39": 0,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 0,
    "mht_47": 0,
    "mht_48": 0,
    "mht_49": 0,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 0,
    "mht_57": 0,
    "mht_58": 0,
    "mht_59": 0,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 1,
    "mht_83": 0,
    "mht_84": 1,
    "mht_85": 1,
    "mht_86": 1,
    "mht_87": 0,
    "mht_88": 1,
    "mht_89": 0,
    "mht_90": 1,
    "mht_91": 0,
    "mht_92": 1,
    "mht_93": 0,
    "mht_94": 1,
    "mht_95": 0,
    "mht_96": 1,
    "mht_97": 0,
    "mht_98": 1,
    "mht_99": 0,
    "mht_100": 1
   },
   "expect": {
    "scales": {
     "lie": {
      "sum": 10
     }
    },
    "validity": {
     "lie_scale": "invalid"
    },
    "criticalItems": {
     "mht_85": "endorsed",
     "mht_97": "not-endorsed"
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "validity-and-critical-items-missing",
   "note": "item 82 blank, 85 refused, 97 unreadable: validity unknown, neither critical item is a no",
   "responses": {
    "mht_1": 0,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 0,
    "mht_19": 0,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 0,
    "mht_27": 0,
    "mht_28": 0,
    "mht_29": 0,
    "mht_30": 0,
    "mht_31": 0,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 0,
    "mht_37": 0,
    "mht_38": 0,
    "mht_39": 0,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 0,
    "mht_47": 0,
    "mht_48": 0,
    "mht_49": 0,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 0,
    "mht_57": 0,
    "mht_58": 0,
    "mht_59": 0,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": null,
    "mht_83": 0,
    "mht_84": 0,
    "mht_85": {
     "missing": "declined"
    },
    "mht_86": 0,
    "mht_87": 0,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": {
     "missing": "invalid"
    },
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "lie": "absent",
     "impulsiveness": "absent",
     "study_anxiety": {
      "sum": 0
     }
    },
    "validity": {
     "lie_scale": "unknown"
    },
    "criticalItems": {
     "mht_85": "unknown",
     "mht_97": "unreadable"
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "items whose number has bit 1 set are yes: total 50, validity 0",
   "responses": {
    "mht_1": 1,
    "mht_2": 0,
    "mht_3": 1,
    "mht_4": 0,
    "mht_5": 1,
    "mht_6": 0,
    "mht_7": 1,
    "mht_8": 0,
    "mht_9": 1,
    "mht_10": 0,
    "mht_11": 1,
    "mht_12": 0,
    "mht_13": 1,
    "mht_14": 0,
    "mht_15": 1,
    "mht_16": 0,
    "mht_17": 1,
    "mht_18": 0,
    "mht_19": 1,
    "mht_20": 0,
    "mht_21": 1,
    "mht_22": 0,
    "mht_23": 1,
    "mht_24": 0,
    "mht_25": 1,
    "mht_26": 0,
    "mht_27": 1,
    "mht_28": 0,
    "mht_29": 1,
    "mht_30": 0,
    "mht_31": 1,
    "mht_32": 0,
    "mht_33": 1,
    "mht_34": 0,
    "mht_35": 1,
    "mht_36": 0,
    "mht_37": 1,
    "mht_38": 0,
    "mht_39": 1,
    "mht_40": 0,
    "mht_41": 1,
    "mht_42": 0,
    "mht_43": 1,
    "mht_44": 0,
    "mht_45": 1,
    "mht_46": 0,
    "mht_47": 1,
    "mht_48": 0,
    "mht_49": 1,
    "mht_50": 0,
    "mht_51": 1,
    "mht_52": 0,
    "mht_53": 1,
    "mht_54": 0,
    "mht_55": 1,
    "mht_56": 0,
    "mht_57": 1,
    "mht_58": 0,
    "mht_59": 1,
    "mht_60": 0,
    "mht_61": 1,
    "mht_62": 0,
    "mht_63": 1,
    "mht_64": 0,
    "mht_65": 1,
    "mht_66": 0,
    "mht_67": 1,
    "mht_68": 0,
    "mht_69": 1,
    "mht_70": 0,
    "mht_71": 1,
    "mht_72": 0,
    "mht_73": 1,
    "mht_74": 0,
    "mht_75": 1,
    "mht_76": 0,
    "mht_77": 1,
    "mht_78": 0,
    "mht_79": 1,
    "mht_80": 0,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 1,
    "mht_98": 0,
    "mht_99": 1,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 8
     },
     "social_anxiety": {
      "sum": 5
     },
     "loneliness": {
      "sum": 5
     },
     "self_blame": {
      "sum": 5
     },
     "sensitivity": {
      "sum": 5
     },
     "body_symptoms": {
      "sum": 7
     },
     "phobia": {
      "sum": 5
     },
     "impulsiveness": {
      "sum": 10
     },
     "total": {
      "sum": 50
     },
     "lie": {
      "sum": 0
     }
    },
    "criticalItems": {
     "mht_85": "endorsed",
     "mht_97": "endorsed"
    },
    "validity": {
     "lie_scale": "valid"
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "items whose number has bit 2 set are yes: total 45, validity 5",
   "responses": {
    "mht_1": 0,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 0,
    "mht_29": 0,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 0,
    "mht_37": 0,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 0,
    "mht_49": 0,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 0,
    "mht_57": 0,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 1,
    "mht_67": 1,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 1,
    "mht_71": 1,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 1,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 0,
    "mht_86": 1,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 1,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 1,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 1,
    "mht_99": 1,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 8
     },
     "social_anxiety": {
      "sum": 4
     },
     "loneliness": {
      "sum": 6
     },
     "self_blame": {
      "sum": 4
     },
     "sensitivity": {
      "sum": 6
     },
     "body_symptoms": {
      "sum": 7
     },
     "phobia": {
      "sum": 5
     },
     "impulsiveness": {
      "sum": 5
     },
     "total": {
      "sum": 45
     },
     "lie": {
      "sum": 5
     }
    },
    "criticalItems": {
     "mht_85": "not-endorsed",
     "mht_97": "not-endorsed"
    },
    "validity": {
     "lie_scale": "valid"
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "items whose number has bit 3 set are yes: total 44, validity 5",
   "responses": {
    "mht_1": 0,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 0,
    "mht_19": 0,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 0,
    "mht_27": 0,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 0,
    "mht_49": 0,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 0,
    "mht_57": 0,
    "mht_58": 0,
    "mht_59": 0,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 1,
    "mht_69": 1,
    "mht_70": 1,
    "mht_71": 1,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 0,
    "mht_83": 0,
    "mht_84": 1,
    "mht_85": 1,
    "mht_86": 1,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 1,
    "mht_93": 1,
    "mht_94": 1,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 1
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 8
     },
     "social_anxiety": {
      "sum": 4
     },
     "loneliness": {
      "sum": 4
     },
     "self_blame": {
      "sum": 6
     },
     "sensitivity": {
      "sum": 6
     },
     "body_symptoms": {
      "sum": 7
     },
     "phobia": {
      "sum": 5
     },
     "impulsiveness": {
      "sum": 4
     },
     "total": {
      "sum": 44
     },
     "lie": {
      "sum": 5
     }
    },
    "criticalItems": {
     "mht_85": "endorsed",
     "mht_97": "not-endorsed"
    },
    "validity": {
     "lie_scale": "valid"
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "pattern-4",
   "note": "items whose number has bit 4 set are yes: total 44, validity 4",
   "responses": {
    "mht_1": 0,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 0,
    "mht_19": 0,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 0,
    "mht_37": 0,
    "mht_38": 0,
    "mht_39": 0,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 0,
    "mht_49": 0,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 0,
    "mht_83": 0,
    "mht_84": 0,
    "mht_85": 0,
    "mht_86": 0,
    "mht_87": 0,
    "mht_88": 1,
    "mht_89": 1,
    "mht_90": 1,
    "mht_91": 1,
    "mht_92": 1,
    "mht_93": 1,
    "mht_94": 1,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 8
     },
     "social_anxiety": {
      "sum": 2
     },
     "loneliness": {
      "sum": 6
     },
     "self_blame": {
      "sum": 6
     },
     "sensitivity": {
      "sum": 2
     },
     "body_symptoms": {
      "sum": 8
     },
     "phobia": {
      "sum": 8
     },
     "impulsiveness": {
      "sum": 4
     },
     "total": {
      "sum": 44
     },
     "lie": {
      "sum": 4
     }
    },
    "criticalItems": {
     "mht_85": "not-endorsed",
     "mht_97": "not-endorsed"
    },
    "validity": {
     "lie_scale": "valid"
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "pattern-5",
   "note": "items whose number has bit 5 set are yes: total 41, validity 7",
   "responses": {
    "mht_1": 0,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 0,
    "mht_37": 0,
    "mht_38": 0,
    "mht_39": 0,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 0,
    "mht_47": 0,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 1,
    "mht_81": 1,
    "mht_82": 1,
    "mht_83": 1,
    "mht_84": 1,
    "mht_85": 1,
    "mht_86": 1,
    "mht_87": 1,
    "mht_88": 1,
    "mht_89": 1,
    "mht_90": 1,
    "mht_91": 1,
    "mht_92": 1,
    "mht_93": 1,
    "mht_94": 1,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 0
     },
     "social_anxiety": {
      "sum": 10
     },
     "loneliness": {
      "sum": 6
     },
     "self_blame": {
      "sum": 0
     },
     "sensitivity": {
      "sum": 8
     },
     "body_symptoms": {
      "sum": 8
     },
     "phobia": {
      "sum": 1
     },
     "impulsiveness": {
      "sum": 8
     },
     "total": {
      "sum": 41
     },
     "lie": {
      "sum": 7
     }
    },
    "criticalItems": {
     "mht_85": "endorsed",
     "mht_97": "not-endorsed"
    },
    "validity": {
     "lie_scale": "invalid"
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "pattern-6",
   "note": "items whose number has bit 6 set are yes: total 34, validity 3",
   "responses": {
    "mht_1": 0,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 0,
    "mht_19": 0,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 0,
    "mht_27": 0,
    "mht_28": 0,
    "mht_29": 0,
    "mht_30": 0,
    "mht_31": 0,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 0,
    "mht_83": 0,
    "mht_84": 0,
    "mht_85": 0,
    "mht_86": 0,
    "mht_87": 0,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 1,
    "mht_97": 1,
    "mht_98": 1,
    "mht_99": 1,
    "mht_100": 1
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 0
     },
     "social_anxiety": {
      "sum": 0
     },
     "loneliness": {
      "sum": 4
     },
     "self_blame": {
      "sum": 10
     },
     "sensitivity": {
      "sum": 10
     },
     "body_symptoms": {
      "sum": 8
     },
     "phobia": {
      "sum": 0
     },
     "impulsiveness": {
      "sum": 2
     },
     "total": {
      "sum": 34
     },
     "lie": {
      "sum": 3
     }
    },
    "criticalItems": {
     "mht_85": "not-endorsed",
     "mht_97": "endorsed"
    },
    "validity": {
     "lie_scale": "valid"
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "pattern-7",
   "note": "items whose number has bit 7 set are yes: total 27, validity 10",
   "responses": {
    "mht_1": 0,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 0,
    "mht_19": 0,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 0,
    "mht_27": 0,
    "mht_28": 0,
    "mht_29": 0,
    "mht_30": 0,
    "mht_31": 0,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 0,
    "mht_37": 0,
    "mht_38": 0,
    "mht_39": 0,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 0,
    "mht_47": 0,
    "mht_48": 0,
    "mht_49": 0,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 0,
    "mht_57": 0,
    "mht_58": 0,
    "mht_59": 0,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 1,
    "mht_65": 1,
    "mht_66": 1,
    "mht_67": 1,
    "mht_68": 1,
    "mht_69": 1,
    "mht_70": 1,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 1,
    "mht_81": 1,
    "mht_82": 1,
    "mht_83": 1,
    "mht_84": 1,
    "mht_85": 1,
    "mht_86": 1,
    "mht_87": 1,
    "mht_88": 1,
    "mht_89": 1,
    "mht_90": 1,
    "mht_91": 1,
    "mht_92": 1,
    "mht_93": 1,
    "mht_94": 1,
    "mht_95": 1,
    "mht_96": 1,
    "mht_97": 1,
    "mht_98": 1,
    "mht_99": 1,
    "mht_100": 1
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 0
     },
     "social_anxiety": {
      "sum": 0
     },
     "loneliness": {
      "sum": 0
     },
     "self_blame": {
      "sum": 0
     },
     "sensitivity": {
      "sum": 0
     },
     "body_symptoms": {
      "sum": 7
     },
     "phobia": {
      "sum": 10
     },
     "impulsiveness": {
      "sum": 10
     },
     "total": {
      "sum": 27
     },
     "lie": {
      "sum": 10
     }
    },
    "criticalItems": {
     "mht_85": "endorsed",
     "mht_97": "endorsed"
    },
    "validity": {
     "lie_scale": "invalid"
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-study-anxiety",
   "note": "every content item yes but item 15 blank: its scale and the total are absent, the other scales stand",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 1,
    "mht_65": 1,
    "mht_66": 1,
    "mht_67": 1,
    "mht_68": 1,
    "mht_69": 1,
    "mht_70": 1,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 1,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 1,
    "mht_98": 0,
    "mht_99": 1,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": "absent",
     "social_anxiety": {
      "sum": 10
     },
     "loneliness": {
      "sum": 10
     },
     "self_blame": {
      "sum": 10
     },
     "sensitivity": {
      "sum": 10
     },
     "body_symptoms": {
      "sum": 15
     },
     "phobia": {
      "sum": 10
     },
     "impulsiveness": {
      "sum": 10
     },
     "total": "absent",
     "lie": {
      "sum": 0
     }
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-social-anxiety",
   "note": "every content item yes but item 25 blank: its scale and the total are absent, the other scales stand",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 1,
    "mht_65": 1,
    "mht_66": 1,
    "mht_67": 1,
    "mht_68": 1,
    "mht_69": 1,
    "mht_70": 1,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 1,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 1,
    "mht_98": 0,
    "mht_99": 1,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 15
     },
     "social_anxiety": "absent",
     "loneliness": {
      "sum": 10
     },
     "self_blame": {
      "sum": 10
     },
     "sensitivity": {
      "sum": 10
     },
     "body_symptoms": {
      "sum": 15
     },
     "phobia": {
      "sum": 10
     },
     "impulsiveness": {
      "sum": 10
     },
     "total": "absent",
     "lie": {
      "sum": 0
     }
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-loneliness",
   "note": "every content item yes but item 35 blank: its scale and the total are absent, the other scales stand",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 1,
    "mht_65": 1,
    "mht_66": 1,
    "mht_67": 1,
    "mht_68": 1,
    "mht_69": 1,
    "mht_70": 1,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 1,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 1,
    "mht_98": 0,
    "mht_99": 1,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 15
     },
     "social_anxiety": {
      "sum": 10
     },
     "loneliness": "absent",
     "self_blame": {
      "sum": 10
     },
     "sensitivity": {
      "sum": 10
     },
     "body_symptoms": {
      "sum": 15
     },
     "phobia": {
      "sum": 10
     },
     "impulsiveness": {
      "sum": 10
     },
     "total": "absent",
     "lie": {
      "sum": 0
     }
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-self-blame",
   "note": "every content item yes but item 45 blank: its scale and the total are absent, the other scales stand",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 1,
    "mht_65": 1,
    "mht_66": 1,
    "mht_67": 1,
    "mht_68": 1,
    "mht_69": 1,
    "mht_70": 1,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 1,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 1,
    "mht_98": 0,
    "mht_99": 1,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 15
     },
     "social_anxiety": {
      "sum": 10
     },
     "loneliness": {
      "sum": 10
     },
     "self_blame": "absent",
     "sensitivity": {
      "sum": 10
     },
     "body_symptoms": {
      "sum": 15
     },
     "phobia": {
      "sum": 10
     },
     "impulsiveness": {
      "sum": 10
     },
     "total": "absent",
     "lie": {
      "sum": 0
     }
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-sensitivity",
   "note": "every content item yes but item 55 blank: its scale and the total are absent, the other scales stand",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 1,
    "mht_65": 1,
    "mht_66": 1,
    "mht_67": 1,
    "mht_68": 1,
    "mht_69": 1,
    "mht_70": 1,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 1,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 1,
    "mht_98": 0,
    "mht_99": 1,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 15
     },
     "social_anxiety": {
      "sum": 10
     },
     "loneliness": {
      "sum": 10
     },
     "self_blame": {
      "sum": 10
     },
     "sensitivity": "absent",
     "body_symptoms": {
      "sum": 15
     },
     "phobia": {
      "sum": 10
     },
     "impulsiveness": {
      "sum": 10
     },
     "total": "absent",
     "lie": {
      "sum": 0
     }
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-body-symptoms",
   "note": "every content item yes but item 70 blank: its scale and the total are absent, the other scales stand",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 1,
    "mht_65": 1,
    "mht_66": 1,
    "mht_67": 1,
    "mht_68": 1,
    "mht_69": 1,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 1,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 1,
    "mht_98": 0,
    "mht_99": 1,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 15
     },
     "social_anxiety": {
      "sum": 10
     },
     "loneliness": {
      "sum": 10
     },
     "self_blame": {
      "sum": 10
     },
     "sensitivity": {
      "sum": 10
     },
     "body_symptoms": "absent",
     "phobia": {
      "sum": 10
     },
     "impulsiveness": {
      "sum": 10
     },
     "total": "absent",
     "lie": {
      "sum": 0
     }
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-phobia",
   "note": "every content item yes but item 80 blank: its scale and the total are absent, the other scales stand",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 1,
    "mht_65": 1,
    "mht_66": 1,
    "mht_67": 1,
    "mht_68": 1,
    "mht_69": 1,
    "mht_70": 1,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 1,
    "mht_98": 0,
    "mht_99": 1,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 15
     },
     "social_anxiety": {
      "sum": 10
     },
     "loneliness": {
      "sum": 10
     },
     "self_blame": {
      "sum": 10
     },
     "sensitivity": {
      "sum": 10
     },
     "body_symptoms": {
      "sum": 15
     },
     "phobia": "absent",
     "impulsiveness": {
      "sum": 10
     },
     "total": "absent",
     "lie": {
      "sum": 0
     }
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-impulsiveness",
   "note": "every content item yes but item 99 blank: its scale and the total are absent, the other scales stand",
   "responses": {
    "mht_1": 1,
    "mht_2": 1,
    "mht_3": 1,
    "mht_4": 1,
    "mht_5": 1,
    "mht_6": 1,
    "mht_7": 1,
    "mht_8": 1,
    "mht_9": 1,
    "mht_10": 1,
    "mht_11": 1,
    "mht_12": 1,
    "mht_13": 1,
    "mht_14": 1,
    "mht_15": 1,
    "mht_16": 1,
    "mht_17": 1,
    "mht_18": 1,
    "mht_19": 1,
    "mht_20": 1,
    "mht_21": 1,
    "mht_22": 1,
    "mht_23": 1,
    "mht_24": 1,
    "mht_25": 1,
    "mht_26": 1,
    "mht_27": 1,
    "mht_28": 1,
    "mht_29": 1,
    "mht_30": 1,
    "mht_31": 1,
    "mht_32": 1,
    "mht_33": 1,
    "mht_34": 1,
    "mht_35": 1,
    "mht_36": 1,
    "mht_37": 1,
    "mht_38": 1,
    "mht_39": 1,
    "mht_40": 1,
    "mht_41": 1,
    "mht_42": 1,
    "mht_43": 1,
    "mht_44": 1,
    "mht_45": 1,
    "mht_46": 1,
    "mht_47": 1,
    "mht_48": 1,
    "mht_49": 1,
    "mht_50": 1,
    "mht_51": 1,
    "mht_52": 1,
    "mht_53": 1,
    "mht_54": 1,
    "mht_55": 1,
    "mht_56": 1,
    "mht_57": 1,
    "mht_58": 1,
    "mht_59": 1,
    "mht_60": 1,
    "mht_61": 1,
    "mht_62": 1,
    "mht_63": 1,
    "mht_64": 1,
    "mht_65": 1,
    "mht_66": 1,
    "mht_67": 1,
    "mht_68": 1,
    "mht_69": 1,
    "mht_70": 1,
    "mht_71": 1,
    "mht_72": 1,
    "mht_73": 1,
    "mht_74": 1,
    "mht_75": 1,
    "mht_76": 1,
    "mht_77": 1,
    "mht_78": 1,
    "mht_79": 1,
    "mht_80": 1,
    "mht_81": 1,
    "mht_82": 0,
    "mht_83": 1,
    "mht_84": 0,
    "mht_85": 1,
    "mht_86": 0,
    "mht_87": 1,
    "mht_88": 0,
    "mht_89": 1,
    "mht_90": 0,
    "mht_91": 1,
    "mht_92": 0,
    "mht_93": 1,
    "mht_94": 0,
    "mht_95": 1,
    "mht_96": 0,
    "mht_97": 1,
    "mht_98": 0,
    "mht_100": 0
   },
   "expect": {
    "scales": {
     "study_anxiety": {
      "sum": 15
     },
     "social_anxiety": {
      "sum": 10
     },
     "loneliness": {
      "sum": 10
     },
     "self_blame": {
      "sum": 10
     },
     "sensitivity": {
      "sum": 10
     },
     "body_symptoms": {
      "sum": 15
     },
     "phobia": {
      "sum": 10
     },
     "impulsiveness": "absent",
     "total": "absent",
     "lie": {
      "sum": 0
     }
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  },
  {
   "id": "validity-item-missing",
   "note": "item 100 blank: the validity scale is absent, the content scales stand",
   "responses": {
    "mht_1": 0,
    "mht_2": 0,
    "mht_3": 0,
    "mht_4": 0,
    "mht_5": 0,
    "mht_6": 0,
    "mht_7": 0,
    "mht_8": 0,
    "mht_9": 0,
    "mht_10": 0,
    "mht_11": 0,
    "mht_12": 0,
    "mht_13": 0,
    "mht_14": 0,
    "mht_15": 0,
    "mht_16": 0,
    "mht_17": 0,
    "mht_18": 0,
    "mht_19": 0,
    "mht_20": 0,
    "mht_21": 0,
    "mht_22": 0,
    "mht_23": 0,
    "mht_24": 0,
    "mht_25": 0,
    "mht_26": 0,
    "mht_27": 0,
    "mht_28": 0,
    "mht_29": 0,
    "mht_30": 0,
    "mht_31": 0,
    "mht_32": 0,
    "mht_33": 0,
    "mht_34": 0,
    "mht_35": 0,
    "mht_36": 0,
    "mht_37": 0,
    "mht_38": 0,
    "mht_39": 0,
    "mht_40": 0,
    "mht_41": 0,
    "mht_42": 0,
    "mht_43": 0,
    "mht_44": 0,
    "mht_45": 0,
    "mht_46": 0,
    "mht_47": 0,
    "mht_48": 0,
    "mht_49": 0,
    "mht_50": 0,
    "mht_51": 0,
    "mht_52": 0,
    "mht_53": 0,
    "mht_54": 0,
    "mht_55": 0,
    "mht_56": 0,
    "mht_57": 0,
    "mht_58": 0,
    "mht_59": 0,
    "mht_60": 0,
    "mht_61": 0,
    "mht_62": 0,
    "mht_63": 0,
    "mht_64": 0,
    "mht_65": 0,
    "mht_66": 0,
    "mht_67": 0,
    "mht_68": 0,
    "mht_69": 0,
    "mht_70": 0,
    "mht_71": 0,
    "mht_72": 0,
    "mht_73": 0,
    "mht_74": 0,
    "mht_75": 0,
    "mht_76": 0,
    "mht_77": 0,
    "mht_78": 0,
    "mht_79": 0,
    "mht_80": 0,
    "mht_81": 0,
    "mht_82": 0,
    "mht_83": 0,
    "mht_84": 0,
    "mht_85": 0,
    "mht_86": 0,
    "mht_87": 0,
    "mht_88": 0,
    "mht_89": 0,
    "mht_90": 0,
    "mht_91": 0,
    "mht_92": 0,
    "mht_93": 0,
    "mht_94": 0,
    "mht_95": 0,
    "mht_96": 0,
    "mht_97": 0,
    "mht_98": 0,
    "mht_99": 0
   },
   "expect": {
    "scales": {
     "lie": "absent",
     "total": {
      "sum": 0
     }
    }
   },
   "figure": {
    "source": "module",
    "mark": "D"
   }
  }
 ]
}
