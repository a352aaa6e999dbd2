// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of rcads-47-parent. */
export type ItemId =
  | 'rcadsp_1'
  | 'rcadsp_2'
  | 'rcadsp_3'
  | 'rcadsp_4'
  | 'rcadsp_5'
  | 'rcadsp_6'
  | 'rcadsp_7'
  | 'rcadsp_8'
  | 'rcadsp_9'
  | 'rcadsp_10'
  | 'rcadsp_11'
  | 'rcadsp_12'
  | 'rcadsp_13'
  | 'rcadsp_14'
  | 'rcadsp_15'
  | 'rcadsp_16'
  | 'rcadsp_17'
  | 'rcadsp_18'
  | 'rcadsp_19'
  | 'rcadsp_20'
  | 'rcadsp_21'
  | 'rcadsp_22'
  | 'rcadsp_23'
  | 'rcadsp_24'
  | 'rcadsp_25'
  | 'rcadsp_26'
  | 'rcadsp_27'
  | 'rcadsp_28'
  | 'rcadsp_29'
  | 'rcadsp_30'
  | 'rcadsp_31'
  | 'rcadsp_32'
  | 'rcadsp_33'
  | 'rcadsp_34'
  | 'rcadsp_35'
  | 'rcadsp_36'
  | 'rcadsp_37'
  | 'rcadsp_38'
  | 'rcadsp_39'
  | 'rcadsp_40'
  | 'rcadsp_41'
  | 'rcadsp_42'
  | 'rcadsp_43'
  | 'rcadsp_44'
  | 'rcadsp_45'
  | 'rcadsp_46'
  | 'rcadsp_47'

/** Scale ids of rcads-47-parent, each with the ids of its stages. */
export type ScaleStages = {
  readonly separation_anxiety: 'raw'
  readonly generalized_anxiety: 'raw'
  readonly panic: 'raw'
  readonly social_phobia: 'raw'
  readonly obsessive_compulsive: 'raw'
  readonly major_depression: 'raw'
  readonly total_anxiety: 'raw'
  readonly total_internalizing: 'raw'
}
export type ScaleId = keyof ScaleStages

/** Revised Children's Anxiety and Depression Scale, parent report (RCADS-47-P), version 1.0.0. */
export const rcads47Parent: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "rcads-47-parent",
 "version": "1.0.0",
 "title": {
  "en": "Revised Children's Anxiety and Depression Scale, parent report (RCADS-47-P)",
  "zh-CN": "儿童焦虑抑郁量表修订版，家长报告（RCADS-47-P）"
 },
 "construct": {
  "en": "symptoms of anxiety and depression in youth",
  "zh-CN": "青少年焦虑与抑郁症状"
 },
 "informants": [
  "parent"
 ],
 "family": {
  "id": "rcads",
  "member": "parent-47"
 },
 "intended": {
  "grades": {
   "min": 3,
   "max": 12
  },
  "ages": {
   "min": 8,
   "max": 18
  },
  "figure": {
   "source": "guide",
   "mark": "S1",
   "note": "grades of the T tables; ages 8-18 on the site of the developers"
  }
 },
 "licence": {
  "statement": {
   "en": "Copyright Chorpita and Spence. By the permissions page of the developers, use for education and by a single professional in clinical work needs no written permission; use by a clinical or service institution, in any research study and in an electronic record does, and commercial distribution is prohibited. Only keys and figures are stored here, no item text.",
   "zh-CN": "版权归 Chorpita 与 Spence 所有。按开发者许可页，教育用途和专业人员个人临床使用无须书面许可；临床或服务机构使用、任何研究以及电子记录系统须取得书面许可，禁止商业分发。此处只有计分键和数据，没有题目文字。"
  },
  "holder": "Bruce F. Chorpita and Susan H. Spence",
  "permittedUses": [
   "education"
  ],
  "permissionRequiredFor": [
   "wording",
   "commercial"
  ],
  "figure": {
   "source": "ucla",
   "mark": "S1",
   "note": "single professional clinical use is free as well, but a host cannot tell it from institutional use"
  }
 },
 "references": [
  {
   "id": "ebesutani2010",
   "citation": "Ebesutani C, Bernstein A, Nakamura BJ, Chorpita BF, Weisz JR, The Research Network on Youth Mental Health (2010). A psychometric analysis of the Revised Child Anxiety and Depression Scale - Parent Version in a clinical sample. Journal of Abnormal Child Psychology 38, 249-260."
  },
  {
   "id": "ebesutani2011",
   "citation": "Ebesutani C, Chorpita BF, Higa-McMillan CK, Nakamura BJ, Regan J, Lynch RE (2011). A psychometric analysis of the Revised Child Anxiety and Depression Scales - Parent Version in a school sample. Journal of Abnormal Child Psychology 39(2), 173-185.",
   "doi": "10.1007/s10802-010-9460-8"
  },
  {
   "id": "guide",
   "citation": "Chorpita BF, Ebesutani C, Spence SH (2015). Revised Children's Anxiety and Depression Scale: User's Guide. University of California, Los Angeles, Child FIRST Program.",
   "url": "https://www.childfirst.ucla.edu"
  },
  {
   "id": "ucla",
   "citation": "RCADS, site of the developers: scoring (grade from age, T 65 and 70, display above 80), permissions overview, frequent questions. University of California, Los Angeles.",
   "url": "https://rcads.ucla.edu/Scoring"
  },
  {
   "id": "tables",
   "citation": "T tables of the parent version held in a public scorer (repository wizdom75/rcads_scoring, rcads/process.php); means and standard deviations for boys of grades 3-7 in a second one (pastebin.com/ngUzXNrr)."
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "never",
      "zh-CN": "从不"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "sometimes",
      "zh-CN": "有时"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "often",
      "zh-CN": "经常"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "always",
      "zh-CN": "总是"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "rcadsp_1",
   "label": {
    "en": "worry in general",
    "zh-CN": "时常担心"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_2",
   "label": {
    "en": "sadness or emptiness",
    "zh-CN": "难过或空虚"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_3",
   "label": {
    "en": "stomach unease with problems",
    "zh-CN": "遇事胃部不适"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_4",
   "label": {
    "en": "worry about failing",
    "zh-CN": "担心做不好"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_5",
   "label": {
    "en": "fear alone at home",
    "zh-CN": "独自在家害怕"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_6",
   "label": {
    "en": "no enjoyment",
    "zh-CN": "缺乏乐趣"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_7",
   "label": {
    "en": "fear of tests",
    "zh-CN": "考试恐惧"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_8",
   "label": {
    "en": "worry about others' anger",
    "zh-CN": "担心他人生气"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_9",
   "label": {
    "en": "worry away from parents",
    "zh-CN": "离开父母时担心"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_10",
   "label": {
    "en": "unwanted thoughts or images",
    "zh-CN": "不想要的念头或画面"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_11",
   "label": {
    "en": "sleep trouble",
    "zh-CN": "睡眠问题"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_12",
   "label": {
    "en": "worry about schoolwork",
    "zh-CN": "担心功课"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_13",
   "label": {
    "en": "fear for the family",
    "zh-CN": "担心家人出事"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_14",
   "label": {
    "en": "sudden breathlessness",
    "zh-CN": "突然气短"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_15",
   "label": {
    "en": "appetite problems",
    "zh-CN": "食欲问题"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_16",
   "label": {
    "en": "repeated checking",
    "zh-CN": "反复检查"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_17",
   "label": {
    "en": "fear of sleeping alone",
    "zh-CN": "害怕独自睡觉"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_18",
   "label": {
    "en": "morning school trouble",
    "zh-CN": "早晨上学困难"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_19",
   "label": {
    "en": "lack of energy",
    "zh-CN": "缺乏精力"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_20",
   "label": {
    "en": "worry about looking foolish",
    "zh-CN": "担心出丑"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_21",
   "label": {
    "en": "tiredness",
    "zh-CN": "容易疲倦"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_22",
   "label": {
    "en": "worry about bad events",
    "zh-CN": "担心坏事发生"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_23",
   "label": {
    "en": "thoughts that stay",
    "zh-CN": "念头挥之不去"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_24",
   "label": {
    "en": "racing heart with problems",
    "zh-CN": "遇事心跳加快"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_25",
   "label": {
    "en": "unclear thinking",
    "zh-CN": "思路不清"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_26",
   "label": {
    "en": "sudden trembling",
    "zh-CN": "突然发抖"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_27",
   "label": {
    "en": "worry about own safety",
    "zh-CN": "担心自身安全"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_28",
   "label": {
    "en": "shakiness with problems",
    "zh-CN": "遇事发颤"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_29",
   "label": {
    "en": "worthlessness",
    "zh-CN": "无价值感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_30",
   "label": {
    "en": "worry about mistakes",
    "zh-CN": "担心犯错"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_31",
   "label": {
    "en": "protective thoughts",
    "zh-CN": "用特定想法防坏事"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_32",
   "label": {
    "en": "worry about others' opinion",
    "zh-CN": "担心他人看法"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_33",
   "label": {
    "en": "fear of crowded places",
    "zh-CN": "害怕人多的地方"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_34",
   "label": {
    "en": "sudden fear",
    "zh-CN": "突然害怕"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_35",
   "label": {
    "en": "worry about the future",
    "zh-CN": "担心将来的事"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_36",
   "label": {
    "en": "sudden dizziness",
    "zh-CN": "突然头晕"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_37",
   "label": {
    "en": "thoughts of death",
    "zh-CN": "死亡念头"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_38",
   "label": {
    "en": "speaking in class",
    "zh-CN": "害怕在班上发言"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_39",
   "label": {
    "en": "sudden racing heart",
    "zh-CN": "突然心跳加快"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_40",
   "label": {
    "en": "no wish to move",
    "zh-CN": "不想动"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_41",
   "label": {
    "en": "fear of sudden fear",
    "zh-CN": "害怕突然的恐惧"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_42",
   "label": {
    "en": "repeated actions",
    "zh-CN": "重复动作"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_43",
   "label": {
    "en": "fear of embarrassment",
    "zh-CN": "害怕难堪"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_44",
   "label": {
    "en": "actions until just right",
    "zh-CN": "反复做到刚好为止"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_45",
   "label": {
    "en": "worry at bedtime",
    "zh-CN": "睡前担心"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_46",
   "label": {
    "en": "fear of nights away",
    "zh-CN": "害怕在外过夜"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcadsp_47",
   "label": {
    "en": "restlessness",
    "zh-CN": "坐立不安"
   },
   "kind": "choice",
   "responses": "frequency"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "parent",
   "order": [
    "rcadsp_1",
    "rcadsp_2",
    "rcadsp_3",
    "rcadsp_4",
    "rcadsp_5",
    "rcadsp_6",
    "rcadsp_7",
    "rcadsp_8",
    "rcadsp_9",
    "rcadsp_10",
    "rcadsp_11",
    "rcadsp_12",
    "rcadsp_13",
    "rcadsp_14",
    "rcadsp_15",
    "rcadsp_16",
    "rcadsp_17",
    "rcadsp_18",
    "rcadsp_19",
    "rcadsp_20",
    "rcadsp_21",
    "rcadsp_22",
    "rcadsp_23",
    "rcadsp_24",
    "rcadsp_25",
    "rcadsp_26",
    "rcadsp_27",
    "rcadsp_28",
    "rcadsp_29",
    "rcadsp_30",
    "rcadsp_31",
    "rcadsp_32",
    "rcadsp_33",
    "rcadsp_34",
    "rcadsp_35",
    "rcadsp_36",
    "rcadsp_37",
    "rcadsp_38",
    "rcadsp_39",
    "rcadsp_40",
    "rcadsp_41",
    "rcadsp_42",
    "rcadsp_43",
    "rcadsp_44",
    "rcadsp_45",
    "rcadsp_46",
    "rcadsp_47"
   ],
   "figure": {
    "source": "guide",
    "mark": "K",
    "note": "order agrees with the subscale keys; no fixed recall period"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "parent",
   "order": [
    "rcadsp_1",
    "rcadsp_2",
    "rcadsp_3",
    "rcadsp_4",
    "rcadsp_5",
    "rcadsp_6",
    "rcadsp_7",
    "rcadsp_8",
    "rcadsp_9",
    "rcadsp_10",
    "rcadsp_11",
    "rcadsp_12",
    "rcadsp_13",
    "rcadsp_14",
    "rcadsp_15",
    "rcadsp_16",
    "rcadsp_17",
    "rcadsp_18",
    "rcadsp_19",
    "rcadsp_20",
    "rcadsp_21",
    "rcadsp_22",
    "rcadsp_23",
    "rcadsp_24",
    "rcadsp_25",
    "rcadsp_26",
    "rcadsp_27",
    "rcadsp_28",
    "rcadsp_29",
    "rcadsp_30",
    "rcadsp_31",
    "rcadsp_32",
    "rcadsp_33",
    "rcadsp_34",
    "rcadsp_35",
    "rcadsp_36",
    "rcadsp_37",
    "rcadsp_38",
    "rcadsp_39",
    "rcadsp_40",
    "rcadsp_41",
    "rcadsp_42",
    "rcadsp_43",
    "rcadsp_44",
    "rcadsp_45",
    "rcadsp_46",
    "rcadsp_47"
   ],
   "figure": {
    "source": "guide",
    "mark": "K",
    "note": "translations are distributed by the developers; no Chinese norms were found"
   }
  }
 ],
 "scales": [
  {
   "id": "separation_anxiety",
   "label": {
    "en": "separation anxiety",
    "zh-CN": "分离焦虑"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "raw",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 21
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "rcadsp_5",
     "rcadsp_9",
     "rcadsp_17",
     "rcadsp_18",
     "rcadsp_33",
     "rcadsp_45",
     "rcadsp_46"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "guide",
      "mark": "K",
      "note": "not scored with more than 2 of 7 items missing, else sum x 7 / answered to a whole number; that the guide prorates is seen in one public scorer"
     }
    }
   }
  },
  {
   "id": "generalized_anxiety",
   "label": {
    "en": "generalized anxiety",
    "zh-CN": "广泛性焦虑"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "raw",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 18
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "rcadsp_1",
     "rcadsp_13",
     "rcadsp_22",
     "rcadsp_27",
     "rcadsp_35",
     "rcadsp_37"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "guide",
      "mark": "K",
      "note": "not scored with more than 2 of 6 items missing, else sum x 6 / answered to a whole number; that the guide prorates is seen in one public scorer"
     }
    }
   }
  },
  {
   "id": "panic",
   "label": {
    "en": "panic",
    "zh-CN": "惊恐"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "raw",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 27
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "rcadsp_3",
     "rcadsp_14",
     "rcadsp_24",
     "rcadsp_26",
     "rcadsp_28",
     "rcadsp_34",
     "rcadsp_36",
     "rcadsp_39",
     "rcadsp_41"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "guide",
      "mark": "K",
      "note": "not scored with more than 2 of 9 items missing, else sum x 9 / answered to a whole number; that the guide prorates is seen in one public scorer"
     }
    }
   }
  },
  {
   "id": "social_phobia",
   "label": {
    "en": "social phobia",
    "zh-CN": "社交恐惧"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "raw",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 27
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "rcadsp_4",
     "rcadsp_7",
     "rcadsp_8",
     "rcadsp_12",
     "rcadsp_20",
     "rcadsp_30",
     "rcadsp_32",
     "rcadsp_38",
     "rcadsp_43"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "guide",
      "mark": "K",
      "note": "not scored with more than 2 of 9 items missing, else sum x 9 / answered to a whole number; that the guide prorates is seen in one public scorer"
     }
    }
   }
  },
  {
   "id": "obsessive_compulsive",
   "label": {
    "en": "obsessions and compulsions",
    "zh-CN": "强迫"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "raw",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 18
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "rcadsp_10",
     "rcadsp_16",
     "rcadsp_23",
     "rcadsp_31",
     "rcadsp_42",
     "rcadsp_44"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "guide",
      "mark": "K",
      "note": "not scored with more than 2 of 6 items missing, else sum x 6 / answered to a whole number; that the guide prorates is seen in one public scorer"
     }
    }
   }
  },
  {
   "id": "major_depression",
   "label": {
    "en": "depression",
    "zh-CN": "抑郁"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "raw",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 30
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "rcadsp_2",
     "rcadsp_6",
     "rcadsp_11",
     "rcadsp_15",
     "rcadsp_19",
     "rcadsp_21",
     "rcadsp_25",
     "rcadsp_29",
     "rcadsp_40",
     "rcadsp_47"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "guide",
      "mark": "K",
      "note": "not scored with more than 2 of 10 items missing, else sum x 10 / answered to a whole number; that the guide prorates is seen in one public scorer"
     }
    }
   }
  },
  {
   "id": "total_anxiety",
   "label": {
    "en": "total anxiety",
    "zh-CN": "焦虑总分"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "raw",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 111
     }
    }
   ],
   "score": {
    "method": "sum",
    "itemsOf": [
     "separation_anxiety",
     "generalized_anxiety",
     "panic",
     "social_phobia",
     "obsessive_compulsive"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 10,
     "figure": {
      "source": "guide",
      "mark": "K",
      "note": "not scored with more than 10 of 37 items missing, else sum x 37 / answered to a whole number; that the guide prorates is seen in one public scorer"
     }
    }
   }
  },
  {
   "id": "total_internalizing",
   "label": {
    "en": "total anxiety and depression",
    "zh-CN": "焦虑抑郁总分"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "raw",
     "steps": [
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 141
     }
    }
   ],
   "score": {
    "method": "sum",
    "itemsOf": [
     "separation_anxiety",
     "generalized_anxiety",
     "panic",
     "social_phobia",
     "obsessive_compulsive",
     "major_depression"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 12,
     "figure": {
      "source": "guide",
      "mark": "K",
      "note": "not scored with more than 12 of 47 items missing, else sum x 47 / answered to a whole number; that the guide prorates is seen in one public scorer"
     }
    }
   }
  }
 ],
 "criticalItems": [
  {
   "item": "rcadsp_37",
   "kind": "suicide",
   "endorsedBy": [
    1,
    2,
    3
   ],
   "figure": {
    "source": "guide",
    "mark": "K",
    "note": "the child thinks of death, as a parent sees it; sits in generalized anxiety, not in depression"
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
   "id": "separation-anxiety-t",
   "label": {
    "en": "separation anxiety: T score bands",
    "zh-CN": "分离焦虑：T 分分级"
   },
   "scale": "separation_anxiety",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "T below 65",
      "zh-CN": "T 低于 65"
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
     "id": "borderline",
     "label": {
      "en": "borderline, T 65-69",
      "zh-CN": "临界，T 65–69"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry about being apart from family. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能离开家人时常感到担心，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry about being apart from family. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能离开家人时常感到担心，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "elevated",
     "label": {
      "en": "high, T 70 and above",
      "zh-CN": "偏高，T 70 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to worry about being apart from family. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能离开家人时常感到担心，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry about being apart from family. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能离开家人时常感到担心，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils of the same grade band and sex in the norm set that is chosen",
    "zh-CN": "所选常模中同年级段、同性别的学生"
   },
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "guide",
     "mark": "K",
     "note": "where the norm sample begins (grade 3); no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "ucla",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  },
  {
   "id": "generalized-anxiety-t",
   "label": {
    "en": "generalized anxiety: T score bands",
    "zh-CN": "广泛性焦虑：T 分分级"
   },
   "scale": "generalized_anxiety",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "T below 65",
      "zh-CN": "T 低于 65"
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
     "id": "borderline",
     "label": {
      "en": "borderline, T 65-69",
      "zh-CN": "临界，T 65–69"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry about many things. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能为许多事情担心，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry about many things. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能为许多事情担心，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "elevated",
     "label": {
      "en": "high, T 70 and above",
      "zh-CN": "偏高，T 70 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to worry about many things. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能为许多事情担心，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry about many things. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能为许多事情担心，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils of the same grade band and sex in the norm set that is chosen",
    "zh-CN": "所选常模中同年级段、同性别的学生"
   },
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "guide",
     "mark": "K",
     "note": "where the norm sample begins (grade 3); no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "ucla",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  },
  {
   "id": "panic-t",
   "label": {
    "en": "panic: T score bands",
    "zh-CN": "惊恐：T 分分级"
   },
   "scale": "panic",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "T below 65",
      "zh-CN": "T 低于 65"
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
     "id": "borderline",
     "label": {
      "en": "borderline, T 65-69",
      "zh-CN": "临界，T 65–69"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to sudden fear felt in the body. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能会突然感到害怕、身体也不舒服，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to sudden fear felt in the body. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能会突然感到害怕、身体也不舒服，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "elevated",
     "label": {
      "en": "high, T 70 and above",
      "zh-CN": "偏高，T 70 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to sudden fear felt in the body. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能会突然感到害怕、身体也不舒服，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to sudden fear felt in the body. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能会突然感到害怕、身体也不舒服，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils of the same grade band and sex in the norm set that is chosen",
    "zh-CN": "所选常模中同年级段、同性别的学生"
   },
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "guide",
     "mark": "K",
     "note": "where the norm sample begins (grade 3); no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "ucla",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  },
  {
   "id": "social-phobia-t",
   "label": {
    "en": "social phobia: T score bands",
    "zh-CN": "社交恐惧：T 分分级"
   },
   "scale": "social_phobia",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "T below 65",
      "zh-CN": "T 低于 65"
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
     "id": "borderline",
     "label": {
      "en": "borderline, T 65-69",
      "zh-CN": "临界，T 65–69"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to fear of being judged by others. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能害怕被别人评价，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to fear of being judged by others. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能害怕被别人评价，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "elevated",
     "label": {
      "en": "high, T 70 and above",
      "zh-CN": "偏高，T 70 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to fear of being judged by others. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能害怕被别人评价，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to fear of being judged by others. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能害怕被别人评价，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils of the same grade band and sex in the norm set that is chosen",
    "zh-CN": "所选常模中同年级段、同性别的学生"
   },
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "guide",
     "mark": "K",
     "note": "where the norm sample begins (grade 3); no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "ucla",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  },
  {
   "id": "obsessive-compulsive-t",
   "label": {
    "en": "obsessions and compulsions: T score bands",
    "zh-CN": "强迫：T 分分级"
   },
   "scale": "obsessive_compulsive",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "T below 65",
      "zh-CN": "T 低于 65"
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
     "id": "borderline",
     "label": {
      "en": "borderline, T 65-69",
      "zh-CN": "临界，T 65–69"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to unwanted thoughts and repeated actions. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能有些念头或重复的动作难以控制，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to unwanted thoughts and repeated actions. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能有些念头或重复的动作难以控制，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "elevated",
     "label": {
      "en": "high, T 70 and above",
      "zh-CN": "偏高，T 70 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to unwanted thoughts and repeated actions. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能有些念头或重复的动作难以控制，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to unwanted thoughts and repeated actions. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能有些念头或重复的动作难以控制，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils of the same grade band and sex in the norm set that is chosen",
    "zh-CN": "所选常模中同年级段、同性别的学生"
   },
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "guide",
     "mark": "K",
     "note": "where the norm sample begins (grade 3); no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "ucla",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  },
  {
   "id": "major-depression-t",
   "label": {
    "en": "depression: T score bands",
    "zh-CN": "抑郁：T 分分级"
   },
   "scale": "major_depression",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "T below 65",
      "zh-CN": "T 低于 65"
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
     "id": "borderline",
     "label": {
      "en": "borderline, T 65-69",
      "zh-CN": "临界，T 65–69"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low mood. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "elevated",
     "label": {
      "en": "high, T 70 and above",
      "zh-CN": "偏高，T 70 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to low mood. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to low mood. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils of the same grade band and sex in the norm set that is chosen",
    "zh-CN": "所选常模中同年级段、同性别的学生"
   },
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "guide",
     "mark": "K",
     "note": "where the norm sample begins (grade 3); no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "ucla",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  },
  {
   "id": "total-anxiety-t",
   "label": {
    "en": "total anxiety: T score bands",
    "zh-CN": "焦虑总分：T 分分级"
   },
   "scale": "total_anxiety",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "T below 65",
      "zh-CN": "T 低于 65"
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
     "id": "borderline",
     "label": {
      "en": "borderline, T 65-69",
      "zh-CN": "临界，T 65–69"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry and fear. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、害怕，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and fear. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、害怕，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "elevated",
     "label": {
      "en": "high, T 70 and above",
      "zh-CN": "偏高，T 70 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to worry and fear. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、害怕，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and fear. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、害怕，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils of the same grade band and sex in the norm set that is chosen",
    "zh-CN": "所选常模中同年级段、同性别的学生"
   },
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "guide",
     "mark": "K",
     "note": "where the norm sample begins (grade 3); no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "ucla",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  },
  {
   "id": "total-internalizing-t",
   "label": {
    "en": "total anxiety and depression: T score bands",
    "zh-CN": "焦虑抑郁总分：T 分分级"
   },
   "scale": "total_internalizing",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 65,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_65",
     "label": {
      "en": "T below 65",
      "zh-CN": "T 低于 65"
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
     "id": "borderline",
     "label": {
      "en": "borderline, T 65-69",
      "zh-CN": "临界，T 65–69"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry and low mood. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、情绪低落，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and low mood. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、情绪低落，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "elevated",
     "label": {
      "en": "high, T 70 and above",
      "zh-CN": "偏高，T 70 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to worry and low mood. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、情绪低落，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and low mood. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、情绪低落，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils of the same grade band and sex in the norm set that is chosen",
    "zh-CN": "所选常模中同年级段、同性别的学生"
   },
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "guide",
     "mark": "K",
     "note": "where the norm sample begins (grade 3); no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "ucla",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer 0; boy in grade 4: separation 50 + 10 (0 - 4.3) / 3 = 35.67",
   "responses": "all-lowest",
   "respondent": {
    "grade": 4,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 0
     },
     "generalized_anxiety": {
      "raw": 0
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 0
     },
     "total_internalizing": {
      "raw": 0
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 36
     },
     "generalized_anxiety": {
      "t": 36
     },
     "panic": {
      "t": 40
     },
     "social_phobia": {
      "t": 28
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 37
     },
     "total_anxiety": {
      "t": 30
     },
     "total_internalizing": {
      "t": 30
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer 3; girl in grade 12: separation 50 + 10 (21 - 1.92) / 1.98 = 146.36",
   "responses": "all-highest",
   "respondent": {
    "grade": 12,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 21
     },
     "generalized_anxiety": {
      "raw": 18
     },
     "panic": {
      "raw": 27
     },
     "social_phobia": {
      "raw": 27
     },
     "obsessive_compulsive": {
      "raw": 18
     },
     "major_depression": {
      "raw": 30
     },
     "total_anxiety": {
      "raw": 111
     },
     "total_internalizing": {
      "raw": 141
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "elevated",
     "social-phobia-t": "elevated",
     "obsessive-compulsive-t": "elevated",
     "major-depression-t": "elevated",
     "total-anxiety-t": "elevated",
     "total-internalizing-t": "elevated"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 146
     },
     "generalized_anxiety": {
      "t": 112
     },
     "panic": {
      "t": 160
     },
     "social_phobia": {
      "t": 93
     },
     "obsessive_compulsive": {
      "t": 119
     },
     "major_depression": {
      "t": 129
     },
     "total_anxiety": {
      "t": 138
     },
     "total_internalizing": {
      "t": 142
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-3-boy",
   "note": "every answer 1; depression 50 + 10 (10 - 3.71) / 2.93 = 71.47, total 50 + 10 (47 - 24.48) / 12.39 = 68.18",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "elevated",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 59
     },
     "generalized_anxiety": {
      "t": 56
     },
     "panic": {
      "t": 87
     },
     "social_phobia": {
      "t": 51
     },
     "obsessive_compulsive": {
      "t": 66
     },
     "major_depression": {
      "t": 71
     },
     "total_anxiety": {
      "t": 65
     },
     "total_internalizing": {
      "t": 68
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-3-girl",
   "note": "every answer 1; depression 50 + 10 (10 - 3.25) / 3.58 = 68.85, total 50 + 10 (47 - 23.35) / 14.57 = 66.23",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "respondent": {
    "grade": 3,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "borderline",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 59
     },
     "generalized_anxiety": {
      "t": 57
     },
     "panic": {
      "t": 77
     },
     "social_phobia": {
      "t": 53
     },
     "obsessive_compulsive": {
      "t": 65
     },
     "major_depression": {
      "t": 69
     },
     "total_anxiety": {
      "t": 64
     },
     "total_internalizing": {
      "t": 66
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-6-boy",
   "note": "every answer 1; depression 50 + 10 (10 - 3.62) / 2.87 = 72.23, total 50 + 10 (47 - 21.57) / 11.9 = 71.37",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "respondent": {
    "grade": 6,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "borderline",
     "generalized-anxiety-t": "below_65",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "elevated",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "elevated"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 65
     },
     "generalized_anxiety": {
      "t": 59
     },
     "panic": {
      "t": 90
     },
     "social_phobia": {
      "t": 53
     },
     "obsessive_compulsive": {
      "t": 67
     },
     "major_depression": {
      "t": 72
     },
     "total_anxiety": {
      "t": 69
     },
     "total_internalizing": {
      "t": 71
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-6-girl",
   "note": "every answer 1; depression 50 + 10 (10 - 3.78) / 3.62 = 67.18, total 50 + 10 (47 - 24.18) / 15.8 = 64.44",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "respondent": {
    "grade": 6,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "borderline",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 62
     },
     "generalized_anxiety": {
      "t": 56
     },
     "panic": {
      "t": 81
     },
     "social_phobia": {
      "t": 50
     },
     "obsessive_compulsive": {
      "t": 65
     },
     "major_depression": {
      "t": 67
     },
     "total_anxiety": {
      "t": 63
     },
     "total_internalizing": {
      "t": 64
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-7-boy",
   "note": "every answer 1; depression 50 + 10 (10 - 3.55) / 3.18 = 70.28, total 50 + 10 (47 - 19.5) / 12 = 72.92",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "respondent": {
    "grade": 7,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "below_65",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "elevated",
     "major-depression-t": "elevated",
     "total-anxiety-t": "elevated",
     "total-internalizing-t": "elevated"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 73
     },
     "generalized_anxiety": {
      "t": 61
     },
     "panic": {
      "t": 97
     },
     "social_phobia": {
      "t": 53
     },
     "obsessive_compulsive": {
      "t": 72
     },
     "major_depression": {
      "t": 70
     },
     "total_anxiety": {
      "t": 72
     },
     "total_internalizing": {
      "t": 73
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-7-girl",
   "note": "every answer 1; depression 50 + 10 (10 - 3.6) / 3.37 = 68.99, total 50 + 10 (47 - 20.76) / 13.2 = 69.88",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "respondent": {
    "grade": 7,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "below_65",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "elevated",
     "major-depression-t": "borderline",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "elevated"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 71
     },
     "generalized_anxiety": {
      "t": 61
     },
     "panic": {
      "t": 86
     },
     "social_phobia": {
      "t": 51
     },
     "obsessive_compulsive": {
      "t": 74
     },
     "major_depression": {
      "t": 69
     },
     "total_anxiety": {
      "t": 69
     },
     "total_internalizing": {
      "t": 70
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-9-boy",
   "note": "every answer 1; depression 50 + 10 (10 - 5.21) / 3.51 = 63.65, total 50 + 10 (47 - 23.76) / 12.73 = 68.26",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "below_65",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 78
     },
     "generalized_anxiety": {
      "t": 58
     },
     "panic": {
      "t": 79
     },
     "social_phobia": {
      "t": 51
     },
     "obsessive_compulsive": {
      "t": 61
     },
     "major_depression": {
      "t": 64
     },
     "total_anxiety": {
      "t": 67
     },
     "total_internalizing": {
      "t": 68
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-9-girl",
   "note": "every answer 1; depression 50 + 10 (10 - 3.96) / 3.26 = 68.53, total 50 + 10 (47 - 21.9) / 14.38 = 67.45",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "below_65",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "borderline",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 70
     },
     "generalized_anxiety": {
      "t": 58
     },
     "panic": {
      "t": 84
     },
     "social_phobia": {
      "t": 50
     },
     "obsessive_compulsive": {
      "t": 66
     },
     "major_depression": {
      "t": 69
     },
     "total_anxiety": {
      "t": 66
     },
     "total_internalizing": {
      "t": 67
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-11-boy",
   "note": "every answer 1; depression 50 + 10 (10 - 3.94) / 3.88 = 65.62, total 50 + 10 (47 - 18.27) / 12.69 = 72.64",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "respondent": {
    "grade": 11,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "below_65",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "elevated",
     "major-depression-t": "borderline",
     "total-anxiety-t": "elevated",
     "total-internalizing-t": "elevated"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 88
     },
     "generalized_anxiety": {
      "t": 61
     },
     "panic": {
      "t": 94
     },
     "social_phobia": {
      "t": 55
     },
     "obsessive_compulsive": {
      "t": 75
     },
     "major_depression": {
      "t": 66
     },
     "total_anxiety": {
      "t": 74
     },
     "total_internalizing": {
      "t": 73
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-11-girl",
   "note": "every answer 1; depression 50 + 10 (10 - 4.9) / 3.17 = 66.09, total 50 + 10 (47 - 22.8) / 12.91 = 68.75",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "respondent": {
    "grade": 11,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "below_65",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "borderline",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 76
     },
     "generalized_anxiety": {
      "t": 60
     },
     "panic": {
      "t": 81
     },
     "social_phobia": {
      "t": 51
     },
     "obsessive_compulsive": {
      "t": 68
     },
     "major_depression": {
      "t": 66
     },
     "total_anxiety": {
      "t": 68
     },
     "total_internalizing": {
      "t": 69
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "items whose number has bit 1 set are 3, all else 0: total 24 x 3 = 72",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 0,
    "rcadsp_3": 3,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 0,
    "rcadsp_7": 3,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 0,
    "rcadsp_11": 3,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 3,
    "rcadsp_16": 0,
    "rcadsp_17": 3,
    "rcadsp_18": 0,
    "rcadsp_19": 3,
    "rcadsp_20": 0,
    "rcadsp_21": 3,
    "rcadsp_22": 0,
    "rcadsp_23": 3,
    "rcadsp_24": 0,
    "rcadsp_25": 3,
    "rcadsp_26": 0,
    "rcadsp_27": 3,
    "rcadsp_28": 0,
    "rcadsp_29": 3,
    "rcadsp_30": 0,
    "rcadsp_31": 3,
    "rcadsp_32": 0,
    "rcadsp_33": 3,
    "rcadsp_34": 0,
    "rcadsp_35": 3,
    "rcadsp_36": 0,
    "rcadsp_37": 3,
    "rcadsp_38": 0,
    "rcadsp_39": 3,
    "rcadsp_40": 0,
    "rcadsp_41": 3,
    "rcadsp_42": 0,
    "rcadsp_43": 3,
    "rcadsp_44": 0,
    "rcadsp_45": 3,
    "rcadsp_46": 0,
    "rcadsp_47": 3
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 15
     },
     "generalized_anxiety": {
      "raw": 15
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 6
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 21
     },
     "total_anxiety": {
      "raw": 51
     },
     "total_internalizing": {
      "raw": 72
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "items whose number has bit 2 set are 3, all else 0: total 24 x 3 = 72",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 3,
    "rcadsp_3": 3,
    "rcadsp_4": 0,
    "rcadsp_5": 0,
    "rcadsp_6": 3,
    "rcadsp_7": 3,
    "rcadsp_8": 0,
    "rcadsp_9": 0,
    "rcadsp_10": 3,
    "rcadsp_11": 3,
    "rcadsp_12": 0,
    "rcadsp_13": 0,
    "rcadsp_14": 3,
    "rcadsp_15": 3,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 3,
    "rcadsp_19": 3,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 3,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 3,
    "rcadsp_27": 3,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 3,
    "rcadsp_31": 3,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 3,
    "rcadsp_35": 3,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 3,
    "rcadsp_39": 3,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 3,
    "rcadsp_43": 3,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 3,
    "rcadsp_47": 3
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 6
     },
     "generalized_anxiety": {
      "raw": 9
     },
     "panic": {
      "raw": 15
     },
     "social_phobia": {
      "raw": 12
     },
     "obsessive_compulsive": {
      "raw": 12
     },
     "major_depression": {
      "raw": 18
     },
     "total_anxiety": {
      "raw": 54
     },
     "total_internalizing": {
      "raw": 72
     }
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "items whose number has bit 3 set are 3, all else 0: total 24 x 3 = 72",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 3,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 3,
    "rcadsp_8": 0,
    "rcadsp_9": 0,
    "rcadsp_10": 0,
    "rcadsp_11": 0,
    "rcadsp_12": 3,
    "rcadsp_13": 3,
    "rcadsp_14": 3,
    "rcadsp_15": 3,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 3,
    "rcadsp_21": 3,
    "rcadsp_22": 3,
    "rcadsp_23": 3,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 3,
    "rcadsp_29": 3,
    "rcadsp_30": 3,
    "rcadsp_31": 3,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 3,
    "rcadsp_37": 3,
    "rcadsp_38": 3,
    "rcadsp_39": 3,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 3,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_47": 3
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 9
     },
     "generalized_anxiety": {
      "raw": 9
     },
     "panic": {
      "raw": 12
     },
     "social_phobia": {
      "raw": 18
     },
     "obsessive_compulsive": {
      "raw": 9
     },
     "major_depression": {
      "raw": 15
     },
     "total_anxiety": {
      "raw": 57
     },
     "total_internalizing": {
      "raw": 72
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "pattern-4",
   "note": "items whose number has bit 4 set are 3, all else 0: total 24 x 3 = 72",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 0,
    "rcadsp_6": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 3,
    "rcadsp_9": 3,
    "rcadsp_10": 3,
    "rcadsp_11": 3,
    "rcadsp_12": 3,
    "rcadsp_13": 3,
    "rcadsp_14": 3,
    "rcadsp_15": 3,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 0,
    "rcadsp_23": 0,
    "rcadsp_24": 3,
    "rcadsp_25": 3,
    "rcadsp_26": 3,
    "rcadsp_27": 3,
    "rcadsp_28": 3,
    "rcadsp_29": 3,
    "rcadsp_30": 3,
    "rcadsp_31": 3,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 3,
    "rcadsp_41": 3,
    "rcadsp_42": 3,
    "rcadsp_43": 3,
    "rcadsp_44": 3,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_47": 3
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 9
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 15
     },
     "social_phobia": {
      "raw": 12
     },
     "obsessive_compulsive": {
      "raw": 12
     },
     "major_depression": {
      "raw": 18
     },
     "total_anxiety": {
      "raw": 54
     },
     "total_internalizing": {
      "raw": 72
     }
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "pattern-5",
   "note": "items whose number has bit 5 set are 3, all else 0: total 16 x 3 = 48",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 0,
    "rcadsp_6": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 0,
    "rcadsp_10": 0,
    "rcadsp_11": 0,
    "rcadsp_12": 0,
    "rcadsp_13": 0,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 3,
    "rcadsp_17": 3,
    "rcadsp_18": 3,
    "rcadsp_19": 3,
    "rcadsp_20": 3,
    "rcadsp_21": 3,
    "rcadsp_22": 3,
    "rcadsp_23": 3,
    "rcadsp_24": 3,
    "rcadsp_25": 3,
    "rcadsp_26": 3,
    "rcadsp_27": 3,
    "rcadsp_28": 3,
    "rcadsp_29": 3,
    "rcadsp_30": 3,
    "rcadsp_31": 3,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 6
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 6
     },
     "obsessive_compulsive": {
      "raw": 9
     },
     "major_depression": {
      "raw": 12
     },
     "total_anxiety": {
      "raw": 36
     },
     "total_internalizing": {
      "raw": 48
     }
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "pattern-6",
   "note": "items whose number has bit 6 set are 3, all else 0: total 16 x 3 = 48",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 0,
    "rcadsp_6": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 0,
    "rcadsp_10": 0,
    "rcadsp_11": 0,
    "rcadsp_12": 0,
    "rcadsp_13": 0,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 0,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 3,
    "rcadsp_33": 3,
    "rcadsp_34": 3,
    "rcadsp_35": 3,
    "rcadsp_36": 3,
    "rcadsp_37": 3,
    "rcadsp_38": 3,
    "rcadsp_39": 3,
    "rcadsp_40": 3,
    "rcadsp_41": 3,
    "rcadsp_42": 3,
    "rcadsp_43": 3,
    "rcadsp_44": 3,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_47": 3
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 9
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 12
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 6
     },
     "total_anxiety": {
      "raw": 42
     },
     "total_internalizing": {
      "raw": 48
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "all-twos",
   "note": "every answer 2: 14, 12, 18, 18, 12, 20, 74, 94",
   "responses": {
    "rcadsp_1": 2,
    "rcadsp_2": 2,
    "rcadsp_3": 2,
    "rcadsp_4": 2,
    "rcadsp_5": 2,
    "rcadsp_6": 2,
    "rcadsp_7": 2,
    "rcadsp_8": 2,
    "rcadsp_9": 2,
    "rcadsp_10": 2,
    "rcadsp_11": 2,
    "rcadsp_12": 2,
    "rcadsp_13": 2,
    "rcadsp_14": 2,
    "rcadsp_15": 2,
    "rcadsp_16": 2,
    "rcadsp_17": 2,
    "rcadsp_18": 2,
    "rcadsp_19": 2,
    "rcadsp_20": 2,
    "rcadsp_21": 2,
    "rcadsp_22": 2,
    "rcadsp_23": 2,
    "rcadsp_24": 2,
    "rcadsp_25": 2,
    "rcadsp_26": 2,
    "rcadsp_27": 2,
    "rcadsp_28": 2,
    "rcadsp_29": 2,
    "rcadsp_30": 2,
    "rcadsp_31": 2,
    "rcadsp_32": 2,
    "rcadsp_33": 2,
    "rcadsp_34": 2,
    "rcadsp_35": 2,
    "rcadsp_36": 2,
    "rcadsp_37": 2,
    "rcadsp_38": 2,
    "rcadsp_39": 2,
    "rcadsp_40": 2,
    "rcadsp_41": 2,
    "rcadsp_42": 2,
    "rcadsp_43": 2,
    "rcadsp_44": 2,
    "rcadsp_45": 2,
    "rcadsp_46": 2,
    "rcadsp_47": 2
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 14
     },
     "generalized_anxiety": {
      "raw": 12
     },
     "panic": {
      "raw": 18
     },
     "social_phobia": {
      "raw": 18
     },
     "obsessive_compulsive": {
      "raw": 12
     },
     "major_depression": {
      "raw": 20
     },
     "total_anxiety": {
      "raw": 74
     },
     "total_internalizing": {
      "raw": 94
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "subscales-below-65",
   "note": "girl in grade 5, every subscale at its highest raw score below T 65: separation anxiety 7: 62, generalized anxiety 8: 62, panic 5: 64, social phobia 16: 64, obsessive compulsive 5: 61, major depression 9: 64",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 3,
    "rcadsp_4": 3,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 3,
    "rcadsp_8": 3,
    "rcadsp_9": 3,
    "rcadsp_10": 3,
    "rcadsp_11": 3,
    "rcadsp_12": 3,
    "rcadsp_13": 3,
    "rcadsp_14": 2,
    "rcadsp_15": 0,
    "rcadsp_16": 2,
    "rcadsp_17": 1,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 3,
    "rcadsp_21": 0,
    "rcadsp_22": 2,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 1,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 5,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 8
     },
     "panic": {
      "raw": 5
     },
     "social_phobia": {
      "raw": 16
     },
     "obsessive_compulsive": {
      "raw": 5
     },
     "major_depression": {
      "raw": 9
     },
     "total_anxiety": {
      "raw": 41
     },
     "total_internalizing": {
      "raw": 50
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 62
     },
     "generalized_anxiety": {
      "t": 62
     },
     "panic": {
      "t": 64
     },
     "social_phobia": {
      "t": 64
     },
     "obsessive_compulsive": {
      "t": 61
     },
     "major_depression": {
      "t": 64
     },
     "total_anxiety": {
      "t": 66
     },
     "total_internalizing": {
      "t": 66
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "totals-below-65",
   "note": "girl in grade 5, both totals at their highest raw score below T 65: anxiety 50 + 10 (39 - 20.44) / 12.88 = 64.41, all 50 + 10 (47 - 24.18) / 15.8 = 64.44",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 0,
    "rcadsp_11": 2,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 3,
    "rcadsp_18": 3,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 3,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 3,
    "rcadsp_34": 0,
    "rcadsp_35": 3,
    "rcadsp_36": 0,
    "rcadsp_37": 3,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 5,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 21
     },
     "generalized_anxiety": {
      "raw": 18
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 8
     },
     "total_anxiety": {
      "raw": 39
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 109
     },
     "generalized_anxiety": {
      "t": 93
     },
     "panic": {
      "t": 42
     },
     "social_phobia": {
      "t": 33
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 62
     },
     "total_anxiety": {
      "t": 64
     },
     "total_internalizing": {
      "t": 64
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "subscales-from-65",
   "note": "girl in grade 5, every subscale at its lowest raw score from T 65: separation anxiety 8: 65, generalized anxiety 9: 65, panic 6: 68, social phobia 17: 66, obsessive compulsive 6: 65, major depression 10: 67",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 3,
    "rcadsp_4": 3,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 3,
    "rcadsp_8": 3,
    "rcadsp_9": 3,
    "rcadsp_10": 3,
    "rcadsp_11": 3,
    "rcadsp_12": 3,
    "rcadsp_13": 3,
    "rcadsp_14": 3,
    "rcadsp_15": 1,
    "rcadsp_16": 3,
    "rcadsp_17": 2,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 3,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 2,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 5,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 8
     },
     "generalized_anxiety": {
      "raw": 9
     },
     "panic": {
      "raw": 6
     },
     "social_phobia": {
      "raw": 17
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 46
     },
     "total_internalizing": {
      "raw": 56
     }
    },
    "bands": {
     "separation-anxiety-t": "borderline",
     "generalized-anxiety-t": "borderline",
     "panic-t": "borderline",
     "social-phobia-t": "borderline",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "borderline",
     "total-anxiety-t": "elevated",
     "total-internalizing-t": "elevated"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 65
     },
     "generalized_anxiety": {
      "t": 65
     },
     "panic": {
      "t": 68
     },
     "social_phobia": {
      "t": 66
     },
     "obsessive_compulsive": {
      "t": 65
     },
     "major_depression": {
      "t": 67
     },
     "total_anxiety": {
      "t": 70
     },
     "total_internalizing": {
      "t": 70
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "totals-from-65",
   "note": "girl in grade 5, both totals at their lowest raw score from T 65: anxiety 50 + 10 (40 - 20.44) / 12.88 = 65.19, all 50 + 10 (48 - 24.18) / 15.8 = 65.08",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 1,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 0,
    "rcadsp_11": 2,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 3,
    "rcadsp_18": 3,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 3,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 3,
    "rcadsp_34": 0,
    "rcadsp_35": 3,
    "rcadsp_36": 0,
    "rcadsp_37": 3,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 5,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 21
     },
     "generalized_anxiety": {
      "raw": 18
     },
     "panic": {
      "raw": 1
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 8
     },
     "total_anxiety": {
      "raw": 40
     },
     "total_internalizing": {
      "raw": 48
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 109
     },
     "generalized_anxiety": {
      "t": 93
     },
     "panic": {
      "t": 47
     },
     "social_phobia": {
      "t": 33
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 62
     },
     "total_anxiety": {
      "t": 65
     },
     "total_internalizing": {
      "t": 65
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "subscales-below-70",
   "note": "girl in grade 9, every subscale at its highest raw score below T 70: separation anxiety 6: 66, generalized anxiety 9: 68, panic 5: 65, social phobia 18: 69, obsessive compulsive 6: 66, major depression 10: 69",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 3,
    "rcadsp_4": 3,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 3,
    "rcadsp_8": 3,
    "rcadsp_9": 3,
    "rcadsp_10": 3,
    "rcadsp_11": 3,
    "rcadsp_12": 3,
    "rcadsp_13": 3,
    "rcadsp_14": 2,
    "rcadsp_15": 1,
    "rcadsp_16": 3,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 3,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 3,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 6
     },
     "generalized_anxiety": {
      "raw": 9
     },
     "panic": {
      "raw": 5
     },
     "social_phobia": {
      "raw": 18
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 44
     },
     "total_internalizing": {
      "raw": 54
     }
    },
    "bands": {
     "separation-anxiety-t": "borderline",
     "generalized-anxiety-t": "borderline",
     "panic-t": "borderline",
     "social-phobia-t": "borderline",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "borderline",
     "total-anxiety-t": "elevated",
     "total-internalizing-t": "elevated"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 66
     },
     "generalized_anxiety": {
      "t": 68
     },
     "panic": {
      "t": 65
     },
     "social_phobia": {
      "t": 69
     },
     "obsessive_compulsive": {
      "t": 66
     },
     "major_depression": {
      "t": 69
     },
     "total_anxiety": {
      "t": 71
     },
     "total_internalizing": {
      "t": 72
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "totals-below-70",
   "note": "girl in grade 9, both totals at their highest raw score below T 70: anxiety 50 + 10 (41 - 17.93) / 12.14 = 69.00, all 50 + 10 (49 - 21.9) / 14.38 = 68.85",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 2,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 0,
    "rcadsp_11": 2,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 3,
    "rcadsp_18": 3,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 3,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 3,
    "rcadsp_34": 0,
    "rcadsp_35": 3,
    "rcadsp_36": 0,
    "rcadsp_37": 3,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 21
     },
     "generalized_anxiety": {
      "raw": 18
     },
     "panic": {
      "raw": 2
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 8
     },
     "total_anxiety": {
      "raw": 41
     },
     "total_internalizing": {
      "raw": 49
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 127
     },
     "generalized_anxiety": {
      "t": 98
     },
     "panic": {
      "t": 51
     },
     "social_phobia": {
      "t": 31
     },
     "obsessive_compulsive": {
      "t": 43
     },
     "major_depression": {
      "t": 62
     },
     "total_anxiety": {
      "t": 69
     },
     "total_internalizing": {
      "t": 69
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "subscales-from-70",
   "note": "girl in grade 9, every subscale at its lowest raw score from T 70: separation anxiety 7: 70, generalized anxiety 10: 72, panic 6: 70, social phobia 19: 72, obsessive compulsive 7: 70, major depression 11: 72",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 3,
    "rcadsp_4": 3,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 3,
    "rcadsp_8": 3,
    "rcadsp_9": 3,
    "rcadsp_10": 3,
    "rcadsp_11": 3,
    "rcadsp_12": 3,
    "rcadsp_13": 3,
    "rcadsp_14": 3,
    "rcadsp_15": 2,
    "rcadsp_16": 3,
    "rcadsp_17": 1,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 3,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 1,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 1,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 3,
    "rcadsp_31": 0,
    "rcadsp_32": 1,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 10
     },
     "panic": {
      "raw": 6
     },
     "social_phobia": {
      "raw": 19
     },
     "obsessive_compulsive": {
      "raw": 7
     },
     "major_depression": {
      "raw": 11
     },
     "total_anxiety": {
      "raw": 49
     },
     "total_internalizing": {
      "raw": 60
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "elevated",
     "social-phobia-t": "elevated",
     "obsessive-compulsive-t": "elevated",
     "major-depression-t": "elevated",
     "total-anxiety-t": "elevated",
     "total-internalizing-t": "elevated"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 70
     },
     "generalized_anxiety": {
      "t": 72
     },
     "panic": {
      "t": 70
     },
     "social_phobia": {
      "t": 72
     },
     "obsessive_compulsive": {
      "t": 70
     },
     "major_depression": {
      "t": 72
     },
     "total_anxiety": {
      "t": 76
     },
     "total_internalizing": {
      "t": 76
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "totals-from-70",
   "note": "girl in grade 9, both totals at their lowest raw score from T 70: anxiety 50 + 10 (42 - 17.93) / 12.14 = 69.83, all 50 + 10 (50 - 21.9) / 14.38 = 69.54",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 3,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 0,
    "rcadsp_11": 2,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 3,
    "rcadsp_18": 3,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 3,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 3,
    "rcadsp_34": 0,
    "rcadsp_35": 3,
    "rcadsp_36": 0,
    "rcadsp_37": 3,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 21
     },
     "generalized_anxiety": {
      "raw": 18
     },
     "panic": {
      "raw": 3
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 8
     },
     "total_anxiety": {
      "raw": 42
     },
     "total_internalizing": {
      "raw": 50
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "elevated",
     "total-internalizing-t": "elevated"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 127
     },
     "generalized_anxiety": {
      "t": 98
     },
     "panic": {
      "t": 55
     },
     "social_phobia": {
      "t": 31
     },
     "obsessive_compulsive": {
      "t": 43
     },
     "major_depression": {
      "t": 62
     },
     "total_anxiety": {
      "t": 70
     },
     "total_internalizing": {
      "t": 70
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-64-panic",
   "note": "girl in grade 5, T 64 in panic (raw 5), social phobia (raw 16), major depression (raw 9); 50 + 10 (5 - 1.79) / 2.3 = 63.96",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 3,
    "rcadsp_3": 3,
    "rcadsp_4": 3,
    "rcadsp_5": 0,
    "rcadsp_6": 3,
    "rcadsp_7": 3,
    "rcadsp_8": 3,
    "rcadsp_9": 0,
    "rcadsp_10": 0,
    "rcadsp_11": 3,
    "rcadsp_12": 3,
    "rcadsp_13": 0,
    "rcadsp_14": 2,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 3,
    "rcadsp_21": 0,
    "rcadsp_22": 0,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 1,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 5,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 0
     },
     "generalized_anxiety": {
      "raw": 0
     },
     "panic": {
      "raw": 5
     },
     "social_phobia": {
      "raw": 16
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 9
     },
     "total_anxiety": {
      "raw": 21
     },
     "total_internalizing": {
      "raw": 30
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 38
     },
     "generalized_anxiety": {
      "t": 37
     },
     "panic": {
      "t": 64
     },
     "social_phobia": {
      "t": 64
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 64
     },
     "total_anxiety": {
      "t": 50
     },
     "total_internalizing": {
      "t": 54
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-64-separation-anxiety",
   "note": "boy in grade 7, T 64 in separation anxiety (raw 5), generalized anxiety (raw 7); 50 + 10 (5 - 1.97) / 2.21 = 63.71",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 2,
    "rcadsp_10": 0,
    "rcadsp_11": 0,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 1,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 7,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 5
     },
     "generalized_anxiety": {
      "raw": 7
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 12
     },
     "total_internalizing": {
      "raw": 12
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 64
     },
     "generalized_anxiety": {
      "t": 64
     },
     "panic": {
      "t": 40
     },
     "social_phobia": {
      "t": 32
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 39
     },
     "total_anxiety": {
      "t": 46
     },
     "total_internalizing": {
      "t": 44
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-64-obsessive-compulsive",
   "note": "girl in grade 11, T 64 in obsessive compulsive (raw 5); 50 + 10 (5 - 1.81) / 2.34 = 63.63",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 0,
    "rcadsp_6": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 0,
    "rcadsp_10": 3,
    "rcadsp_11": 0,
    "rcadsp_12": 0,
    "rcadsp_13": 0,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 2,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 0,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 11,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 0
     },
     "generalized_anxiety": {
      "raw": 0
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 5
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 5
     },
     "total_internalizing": {
      "raw": 5
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 40
     },
     "generalized_anxiety": {
      "t": 34
     },
     "panic": {
      "t": 41
     },
     "social_phobia": {
      "t": 31
     },
     "obsessive_compulsive": {
      "t": 64
     },
     "major_depression": {
      "t": 35
     },
     "total_anxiety": {
      "t": 38
     },
     "total_internalizing": {
      "t": 36
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-64-totals",
   "note": "boy in grade 3: anxiety 50 + 10 (35 - 20.78) / 10.52 = 63.52, all 50 + 10 (42 - 24.48) / 12.39 = 64.14",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 0,
    "rcadsp_11": 1,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 3,
    "rcadsp_18": 3,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 3,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 3,
    "rcadsp_34": 0,
    "rcadsp_35": 2,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 21
     },
     "generalized_anxiety": {
      "raw": 14
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 7
     },
     "total_anxiety": {
      "raw": 35
     },
     "total_internalizing": {
      "raw": 42
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 106
     },
     "generalized_anxiety": {
      "t": 83
     },
     "panic": {
      "t": 40
     },
     "social_phobia": {
      "t": 28
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 61
     },
     "total_anxiety": {
      "t": 64
     },
     "total_internalizing": {
      "t": 64
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-65-generalized-anxiety",
   "note": "girl in grade 9, T 65 in generalized anxiety (raw 8), panic (raw 5), social phobia (raw 16), major depression (raw 9); 50 + 10 (8 - 3.46) / 3.02 = 65.03",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 3,
    "rcadsp_4": 3,
    "rcadsp_5": 0,
    "rcadsp_6": 3,
    "rcadsp_7": 3,
    "rcadsp_8": 3,
    "rcadsp_9": 0,
    "rcadsp_10": 0,
    "rcadsp_11": 3,
    "rcadsp_12": 3,
    "rcadsp_13": 3,
    "rcadsp_14": 2,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 3,
    "rcadsp_21": 0,
    "rcadsp_22": 2,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 1,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 0
     },
     "generalized_anxiety": {
      "raw": 8
     },
     "panic": {
      "raw": 5
     },
     "social_phobia": {
      "raw": 16
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 9
     },
     "total_anxiety": {
      "raw": 29
     },
     "total_internalizing": {
      "raw": 38
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "borderline",
     "panic-t": "borderline",
     "social-phobia-t": "borderline",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "borderline",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 42
     },
     "generalized_anxiety": {
      "t": 65
     },
     "panic": {
      "t": 65
     },
     "social_phobia": {
      "t": 65
     },
     "obsessive_compulsive": {
      "t": 43
     },
     "major_depression": {
      "t": 65
     },
     "total_anxiety": {
      "t": 59
     },
     "total_internalizing": {
      "t": 61
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-65-separation-anxiety",
   "note": "girl in grade 5, T 65 in separation anxiety (raw 8), obsessive compulsive (raw 6); 50 + 10 (8 - 3.46) / 2.95 = 65.39",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 3,
    "rcadsp_11": 0,
    "rcadsp_12": 0,
    "rcadsp_13": 0,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 3,
    "rcadsp_17": 2,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 0,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 5,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 8
     },
     "generalized_anxiety": {
      "raw": 0
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 14
     },
     "total_internalizing": {
      "raw": 14
     }
    },
    "bands": {
     "separation-anxiety-t": "borderline",
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 65
     },
     "generalized_anxiety": {
      "t": 37
     },
     "panic": {
      "t": 42
     },
     "social_phobia": {
      "t": 33
     },
     "obsessive_compulsive": {
      "t": 65
     },
     "major_depression": {
      "t": 40
     },
     "total_anxiety": {
      "t": 45
     },
     "total_internalizing": {
      "t": 44
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-65-totals",
   "note": "boy in grade 3: anxiety 50 + 10 (37 - 20.78) / 10.52 = 65.42, all 50 + 10 (43 - 24.48) / 12.39 = 64.95",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 0,
    "rcadsp_11": 0,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 3,
    "rcadsp_18": 3,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 3,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 3,
    "rcadsp_34": 0,
    "rcadsp_35": 3,
    "rcadsp_36": 0,
    "rcadsp_37": 1,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 21
     },
     "generalized_anxiety": {
      "raw": 16
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 6
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 43
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 106
     },
     "generalized_anxiety": {
      "t": 90
     },
     "panic": {
      "t": 40
     },
     "social_phobia": {
      "t": 28
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 58
     },
     "total_anxiety": {
      "t": 65
     },
     "total_internalizing": {
      "t": 65
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-69-separation-anxiety",
   "note": "girl in grade 3, T 69 in separation anxiety (raw 10), obsessive compulsive (raw 7), major depression (raw 10); 50 + 10 (10 - 4.2) / 3 = 69.33",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 3,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 3,
    "rcadsp_11": 3,
    "rcadsp_12": 0,
    "rcadsp_13": 0,
    "rcadsp_14": 0,
    "rcadsp_15": 1,
    "rcadsp_16": 3,
    "rcadsp_17": 3,
    "rcadsp_18": 1,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 0,
    "rcadsp_23": 1,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 10
     },
     "generalized_anxiety": {
      "raw": 0
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 7
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 17
     },
     "total_internalizing": {
      "raw": 27
     }
    },
    "bands": {
     "separation-anxiety-t": "borderline",
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "borderline",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 69
     },
     "generalized_anxiety": {
      "t": 36
     },
     "panic": {
      "t": 43
     },
     "social_phobia": {
      "t": 29
     },
     "obsessive_compulsive": {
      "t": 69
     },
     "major_depression": {
      "t": 69
     },
     "total_anxiety": {
      "t": 47
     },
     "total_internalizing": {
      "t": 53
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-69-social-phobia",
   "note": "boy in grade 3, T 69 in social phobia (raw 16); 50 + 10 (16 - 8.44) / 3.88 = 69.48",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 3,
    "rcadsp_5": 0,
    "rcadsp_6": 0,
    "rcadsp_7": 3,
    "rcadsp_8": 3,
    "rcadsp_9": 0,
    "rcadsp_10": 0,
    "rcadsp_11": 0,
    "rcadsp_12": 3,
    "rcadsp_13": 0,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 3,
    "rcadsp_21": 0,
    "rcadsp_22": 0,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 1,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 0
     },
     "generalized_anxiety": {
      "raw": 0
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 16
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 16
     },
     "total_internalizing": {
      "raw": 16
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "borderline",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 36
     },
     "generalized_anxiety": {
      "t": 36
     },
     "panic": {
      "t": 40
     },
     "social_phobia": {
      "t": 69
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 37
     },
     "total_anxiety": {
      "t": 45
     },
     "total_internalizing": {
      "t": 43
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-69-generalized-anxiety",
   "note": "girl in grade 7, T 69 in generalized anxiety (raw 8); 50 + 10 (8 - 3.23) / 2.54 = 68.78",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 0,
    "rcadsp_6": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 0,
    "rcadsp_10": 0,
    "rcadsp_11": 0,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 2,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 7,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 0
     },
     "generalized_anxiety": {
      "raw": 8
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 8
     },
     "total_internalizing": {
      "raw": 8
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "borderline",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 41
     },
     "generalized_anxiety": {
      "t": 69
     },
     "panic": {
      "t": 41
     },
     "social_phobia": {
      "t": 31
     },
     "obsessive_compulsive": {
      "t": 43
     },
     "major_depression": {
      "t": 39
     },
     "total_anxiety": {
      "t": 41
     },
     "total_internalizing": {
      "t": 40
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-69-totals",
   "note": "boy in grade 3: anxiety 50 + 10 (41 - 20.78) / 10.52 = 69.22, all 50 + 10 (48 - 24.48) / 12.39 = 68.98",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 2,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 0,
    "rcadsp_11": 1,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 3,
    "rcadsp_18": 3,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 3,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 3,
    "rcadsp_34": 0,
    "rcadsp_35": 3,
    "rcadsp_36": 0,
    "rcadsp_37": 3,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 21
     },
     "generalized_anxiety": {
      "raw": 18
     },
     "panic": {
      "raw": 2
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 7
     },
     "total_anxiety": {
      "raw": 41
     },
     "total_internalizing": {
      "raw": 48
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 106
     },
     "generalized_anxiety": {
      "t": 96
     },
     "panic": {
      "t": 50
     },
     "social_phobia": {
      "t": 28
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 61
     },
     "total_anxiety": {
      "t": 69
     },
     "total_internalizing": {
      "t": 69
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-70-separation-anxiety",
   "note": "girl in grade 9, T 70 in separation anxiety (raw 7), panic (raw 6), obsessive compulsive (raw 7); 50 + 10 (7 - 2.01) / 2.46 = 70.28",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 0,
    "rcadsp_3": 3,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 3,
    "rcadsp_11": 0,
    "rcadsp_12": 0,
    "rcadsp_13": 0,
    "rcadsp_14": 3,
    "rcadsp_15": 0,
    "rcadsp_16": 3,
    "rcadsp_17": 1,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 0,
    "rcadsp_23": 1,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 0
     },
     "panic": {
      "raw": 6
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 7
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 20
     },
     "total_internalizing": {
      "raw": 20
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "below_65",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "elevated",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 70
     },
     "generalized_anxiety": {
      "t": 39
     },
     "panic": {
      "t": 70
     },
     "social_phobia": {
      "t": 31
     },
     "obsessive_compulsive": {
      "t": 70
     },
     "major_depression": {
      "t": 38
     },
     "total_anxiety": {
      "t": 52
     },
     "total_internalizing": {
      "t": 49
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-70-social-phobia",
   "note": "boy in grade 7, T 70 in social phobia (raw 16), major depression (raw 10); 50 + 10 (16 - 7.59) / 4.31 = 69.51",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 3,
    "rcadsp_3": 0,
    "rcadsp_4": 3,
    "rcadsp_5": 0,
    "rcadsp_6": 3,
    "rcadsp_7": 3,
    "rcadsp_8": 3,
    "rcadsp_9": 0,
    "rcadsp_10": 0,
    "rcadsp_11": 3,
    "rcadsp_12": 3,
    "rcadsp_13": 0,
    "rcadsp_14": 0,
    "rcadsp_15": 1,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 3,
    "rcadsp_21": 0,
    "rcadsp_22": 0,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 1,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 7,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 0
     },
     "generalized_anxiety": {
      "raw": 0
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 16
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 16
     },
     "total_internalizing": {
      "raw": 26
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "elevated",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "elevated",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 41
     },
     "generalized_anxiety": {
      "t": 37
     },
     "panic": {
      "t": 40
     },
     "social_phobia": {
      "t": 70
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 70
     },
     "total_anxiety": {
      "t": 50
     },
     "total_internalizing": {
      "t": 55
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-70-generalized-anxiety",
   "note": "boy in grade 3, T 70 in generalized anxiety (raw 10); 50 + 10 (10 - 4.11) / 2.99 = 69.70",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 0,
    "rcadsp_6": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 0,
    "rcadsp_10": 0,
    "rcadsp_11": 0,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 1,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 0,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 0
     },
     "generalized_anxiety": {
      "raw": 10
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 10
     },
     "total_internalizing": {
      "raw": 10
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "elevated",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 36
     },
     "generalized_anxiety": {
      "t": 70
     },
     "panic": {
      "t": 40
     },
     "social_phobia": {
      "t": 28
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 37
     },
     "total_anxiety": {
      "t": 40
     },
     "total_internalizing": {
      "t": 38
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-70-totals",
   "note": "boy in grade 3: anxiety 50 + 10 (42 - 20.78) / 10.52 = 70.17, all 50 + 10 (49 - 24.48) / 12.39 = 69.79",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_2": 3,
    "rcadsp_3": 3,
    "rcadsp_4": 0,
    "rcadsp_5": 3,
    "rcadsp_6": 3,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 3,
    "rcadsp_10": 0,
    "rcadsp_11": 1,
    "rcadsp_12": 0,
    "rcadsp_13": 3,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 3,
    "rcadsp_18": 3,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 3,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 3,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 3,
    "rcadsp_34": 0,
    "rcadsp_35": 3,
    "rcadsp_36": 0,
    "rcadsp_37": 3,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 21
     },
     "generalized_anxiety": {
      "raw": 18
     },
     "panic": {
      "raw": 3
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 7
     },
     "total_anxiety": {
      "raw": 42
     },
     "total_internalizing": {
      "raw": 49
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "elevated",
     "total-internalizing-t": "elevated"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 106
     },
     "generalized_anxiety": {
      "t": 96
     },
     "panic": {
      "t": 56
     },
     "social_phobia": {
      "t": 28
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 61
     },
     "total_anxiety": {
      "t": 70
     },
     "total_internalizing": {
      "t": 70
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "missing-at-every-limit",
   "note": "every answer 1, two missing in each subscale, so 10 of 37 and 12 of 47: all scored, prorated to the full number",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "three-missing-separation-anxiety",
   "note": "every answer 1, 33, 45, 46 blank: this subscale is absent; 3 missing are within the totals' limits",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_47": 1
   },
   "expect": {
    "scales": {
     "separation_anxiety": "absent",
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "three-missing-generalized-anxiety",
   "note": "every answer 1, 22, 27, 35 blank: this subscale is absent; 3 missing are within the totals' limits",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": "absent",
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "three-missing-panic",
   "note": "every answer 1, 36, 39, 41 blank: this subscale is absent; 3 missing are within the totals' limits",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_40": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": "absent",
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "three-missing-social-phobia",
   "note": "every answer 1, 32, 38, 43 blank: this subscale is absent; 3 missing are within the totals' limits",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": "absent",
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "three-missing-obsessive-compulsive",
   "note": "every answer 1, 31, 42, 44 blank: this subscale is absent; 3 missing are within the totals' limits",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_43": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": "absent",
     "major_depression": {
      "raw": 10
     },
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "three-missing-major-depression",
   "note": "every answer 1, 29, 40, 47 blank: this subscale is absent; 3 missing are within the totals' limits",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 6
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 9
     },
     "obsessive_compulsive": {
      "raw": 6
     },
     "major_depression": "absent",
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "total-anxiety-beyond-its-limit",
   "note": "every answer 1, two missing in each anxiety subscale and one more in panic: 11 of 37 and 11 of 47, so total anxiety is absent and the total of all is scored",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_40": 1,
    "rcadsp_47": 1
   },
   "expect": {
    "scales": {
     "panic": "absent",
     "total_anxiety": "absent",
     "major_depression": {
      "raw": 10
     },
     "total_internalizing": {
      "raw": 47
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "total-internalizing-beyond-its-limit",
   "note": "every answer 1, two missing in each anxiety subscale and three in depression: 10 of 37 and 13 of 47, so total anxiety is scored and the total of all is not",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_28": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1
   },
   "expect": {
    "scales": {
     "major_depression": "absent",
     "total_anxiety": {
      "raw": 37
     },
     "total_internalizing": "absent"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "prorated-half-up",
   "note": "generalized anxiety: four answered, sum 5, 5 x 6 / 4 = 7.5, half up to 8",
   "responses": {
    "rcadsp_1": 2,
    "rcadsp_13": 1,
    "rcadsp_22": 1,
    "rcadsp_27": 1
   },
   "expect": {
    "scales": {
     "generalized_anxiety": {
      "raw": 8
     },
     "total_anxiety": "absent"
    },
    "criticalItems": {
     "rcadsp_37": "unknown"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "prorated-down",
   "note": "separation: five answered, sum 6, 6 x 7 / 5 = 8.4, rounded to 8",
   "responses": {
    "rcadsp_5": 2,
    "rcadsp_9": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_33": 1
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 8
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "half-up-separation-anxiety",
   "note": "6 of 7 answered, sum 9: 9 x 7 / 6 = 10.5, half up to 11",
   "responses": {
    "rcadsp_5": 3,
    "rcadsp_9": 3,
    "rcadsp_17": 3,
    "rcadsp_18": 0,
    "rcadsp_33": 0,
    "rcadsp_45": 0
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 11
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "half-up-generalized-anxiety",
   "note": "4 of 6 answered, sum 3: 3 x 6 / 4 = 4.5, half up to 5",
   "responses": {
    "rcadsp_1": 3,
    "rcadsp_13": 0,
    "rcadsp_22": 0,
    "rcadsp_27": 0
   },
   "expect": {
    "scales": {
     "generalized_anxiety": {
      "raw": 5
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "half-up-panic",
   "note": "8 of 9 answered, sum 4: 4 x 9 / 8 = 4.5, half up to 5",
   "responses": {
    "rcadsp_3": 3,
    "rcadsp_14": 1,
    "rcadsp_24": 0,
    "rcadsp_26": 0,
    "rcadsp_28": 0,
    "rcadsp_34": 0,
    "rcadsp_36": 0,
    "rcadsp_39": 0
   },
   "expect": {
    "scales": {
     "panic": {
      "raw": 5
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "half-up-social-phobia",
   "note": "8 of 9 answered, sum 4: 4 x 9 / 8 = 4.5, half up to 5",
   "responses": {
    "rcadsp_4": 3,
    "rcadsp_7": 1,
    "rcadsp_8": 0,
    "rcadsp_12": 0,
    "rcadsp_20": 0,
    "rcadsp_30": 0,
    "rcadsp_32": 0,
    "rcadsp_38": 0
   },
   "expect": {
    "scales": {
     "social_phobia": {
      "raw": 5
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "half-up-obsessive-compulsive",
   "note": "4 of 6 answered, sum 3: 3 x 6 / 4 = 4.5, half up to 5",
   "responses": {
    "rcadsp_10": 3,
    "rcadsp_16": 0,
    "rcadsp_23": 0,
    "rcadsp_31": 0
   },
   "expect": {
    "scales": {
     "obsessive_compulsive": {
      "raw": 5
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "half-up-major-depression",
   "note": "8 of 10 answered, sum 2: 2 x 10 / 8 = 2.5, half up to 3",
   "responses": {
    "rcadsp_2": 2,
    "rcadsp_6": 0,
    "rcadsp_11": 0,
    "rcadsp_15": 0,
    "rcadsp_19": 0,
    "rcadsp_21": 0,
    "rcadsp_25": 0,
    "rcadsp_29": 0
   },
   "expect": {
    "scales": {
     "major_depression": {
      "raw": 3
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "half-up-total-anxiety",
   "note": "36 of 37 answered, sum 18: 18 x 37 / 36 = 18.5, half up to 19",
   "responses": {
    "rcadsp_5": 3,
    "rcadsp_9": 3,
    "rcadsp_17": 3,
    "rcadsp_18": 3,
    "rcadsp_33": 3,
    "rcadsp_45": 3,
    "rcadsp_46": 0,
    "rcadsp_1": 0,
    "rcadsp_13": 0,
    "rcadsp_22": 0,
    "rcadsp_27": 0,
    "rcadsp_35": 0,
    "rcadsp_37": 0,
    "rcadsp_3": 0,
    "rcadsp_14": 0,
    "rcadsp_24": 0,
    "rcadsp_26": 0,
    "rcadsp_28": 0,
    "rcadsp_34": 0,
    "rcadsp_36": 0,
    "rcadsp_39": 0,
    "rcadsp_41": 0,
    "rcadsp_4": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_12": 0,
    "rcadsp_20": 0,
    "rcadsp_30": 0,
    "rcadsp_32": 0,
    "rcadsp_38": 0,
    "rcadsp_43": 0,
    "rcadsp_10": 0,
    "rcadsp_16": 0,
    "rcadsp_23": 0,
    "rcadsp_31": 0,
    "rcadsp_42": 0
   },
   "expect": {
    "scales": {
     "total_anxiety": {
      "raw": 19
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "half-up-total-internalizing",
   "note": "46 of 47 answered, sum 69: 69 x 47 / 46 = 70.5, half up to 71",
   "responses": {
    "rcadsp_5": 3,
    "rcadsp_9": 3,
    "rcadsp_17": 3,
    "rcadsp_18": 3,
    "rcadsp_33": 3,
    "rcadsp_45": 3,
    "rcadsp_46": 3,
    "rcadsp_1": 3,
    "rcadsp_13": 3,
    "rcadsp_22": 3,
    "rcadsp_27": 3,
    "rcadsp_35": 3,
    "rcadsp_37": 3,
    "rcadsp_3": 3,
    "rcadsp_14": 3,
    "rcadsp_24": 3,
    "rcadsp_26": 3,
    "rcadsp_28": 3,
    "rcadsp_34": 3,
    "rcadsp_36": 3,
    "rcadsp_39": 3,
    "rcadsp_41": 3,
    "rcadsp_4": 3,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_12": 0,
    "rcadsp_20": 0,
    "rcadsp_30": 0,
    "rcadsp_32": 0,
    "rcadsp_38": 0,
    "rcadsp_43": 0,
    "rcadsp_10": 0,
    "rcadsp_16": 0,
    "rcadsp_23": 0,
    "rcadsp_31": 0,
    "rcadsp_42": 0,
    "rcadsp_44": 0,
    "rcadsp_2": 0,
    "rcadsp_6": 0,
    "rcadsp_11": 0,
    "rcadsp_15": 0,
    "rcadsp_19": 0,
    "rcadsp_21": 0,
    "rcadsp_25": 0,
    "rcadsp_29": 0,
    "rcadsp_40": 0
   },
   "expect": {
    "scales": {
     "total_internalizing": {
      "raw": 71
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-alone",
   "note": "only item 37 answered",
   "responses": {
    "rcadsp_37": 1
   },
   "expect": {
    "scales": {
     "generalized_anxiety": "absent"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-in-the-lowest-band",
   "note": "only item 37 is above never, boy in grade 8: every T is below 65, and the item still counts",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 0,
    "rcadsp_6": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 0,
    "rcadsp_10": 0,
    "rcadsp_11": 0,
    "rcadsp_12": 0,
    "rcadsp_13": 0,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 0,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": 1,
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "respondent": {
    "grade": 8,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 0
     },
     "generalized_anxiety": {
      "raw": 1
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 1
     },
     "total_internalizing": {
      "raw": 1
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 41
     },
     "generalized_anxiety": {
      "t": 41
     },
     "panic": {
      "t": 40
     },
     "social_phobia": {
      "t": 32
     },
     "obsessive_compulsive": {
      "t": 42
     },
     "major_depression": {
      "t": 39
     },
     "total_anxiety": {
      "t": 35
     },
     "total_internalizing": {
      "t": 35
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-unreadable",
   "note": "item 37 could not be read: never a no; generalized anxiety is prorated from five",
   "responses": {
    "rcadsp_1": 0,
    "rcadsp_2": 0,
    "rcadsp_3": 0,
    "rcadsp_4": 0,
    "rcadsp_5": 0,
    "rcadsp_6": 0,
    "rcadsp_7": 0,
    "rcadsp_8": 0,
    "rcadsp_9": 0,
    "rcadsp_10": 0,
    "rcadsp_11": 0,
    "rcadsp_12": 0,
    "rcadsp_13": 0,
    "rcadsp_14": 0,
    "rcadsp_15": 0,
    "rcadsp_16": 0,
    "rcadsp_17": 0,
    "rcadsp_18": 0,
    "rcadsp_19": 0,
    "rcadsp_20": 0,
    "rcadsp_21": 0,
    "rcadsp_22": 0,
    "rcadsp_23": 0,
    "rcadsp_24": 0,
    "rcadsp_25": 0,
    "rcadsp_26": 0,
    "rcadsp_27": 0,
    "rcadsp_28": 0,
    "rcadsp_29": 0,
    "rcadsp_30": 0,
    "rcadsp_31": 0,
    "rcadsp_32": 0,
    "rcadsp_33": 0,
    "rcadsp_34": 0,
    "rcadsp_35": 0,
    "rcadsp_36": 0,
    "rcadsp_37": {
     "missing": "invalid"
    },
    "rcadsp_38": 0,
    "rcadsp_39": 0,
    "rcadsp_40": 0,
    "rcadsp_41": 0,
    "rcadsp_42": 0,
    "rcadsp_43": 0,
    "rcadsp_44": 0,
    "rcadsp_45": 0,
    "rcadsp_46": 0,
    "rcadsp_47": 0
   },
   "expect": {
    "scales": {
     "generalized_anxiety": {
      "raw": 0
     }
    },
    "criticalItems": {
     "rcadsp_37": "unreadable"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "sex-unknown",
   "note": "no combined table: raw scores only, item 37 still counts",
   "responses": {
    "rcadsp_1": 1,
    "rcadsp_2": 1,
    "rcadsp_3": 1,
    "rcadsp_4": 1,
    "rcadsp_5": 1,
    "rcadsp_6": 1,
    "rcadsp_7": 1,
    "rcadsp_8": 1,
    "rcadsp_9": 1,
    "rcadsp_10": 1,
    "rcadsp_11": 1,
    "rcadsp_12": 1,
    "rcadsp_13": 1,
    "rcadsp_14": 1,
    "rcadsp_15": 1,
    "rcadsp_16": 1,
    "rcadsp_17": 1,
    "rcadsp_18": 1,
    "rcadsp_19": 1,
    "rcadsp_20": 1,
    "rcadsp_21": 1,
    "rcadsp_22": 1,
    "rcadsp_23": 1,
    "rcadsp_24": 1,
    "rcadsp_25": 1,
    "rcadsp_26": 1,
    "rcadsp_27": 1,
    "rcadsp_28": 1,
    "rcadsp_29": 1,
    "rcadsp_30": 1,
    "rcadsp_31": 1,
    "rcadsp_32": 1,
    "rcadsp_33": 1,
    "rcadsp_34": 1,
    "rcadsp_35": 1,
    "rcadsp_36": 1,
    "rcadsp_37": 1,
    "rcadsp_38": 1,
    "rcadsp_39": 1,
    "rcadsp_40": 1,
    "rcadsp_41": 1,
    "rcadsp_42": 1,
    "rcadsp_43": 1,
    "rcadsp_44": 1,
    "rcadsp_45": 1,
    "rcadsp_46": 1,
    "rcadsp_47": 1
   },
   "respondent": {
    "grade": 8
   },
   "norms": [
    "rcads47-us-parent"
   ],
   "expect": {
    "scales": {
     "total_internalizing": {
      "raw": 47
     }
    },
    "criticalItems": {
     "rcadsp_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  }
 ],
 "survivors": [
  {
   "place": "/bandSets/2/cuts/1/at",
   "change": "cut-score",
   "reason": "no grade and sex gives panic a T of 69, so a cut of 69 flags the same pupils as 70"
  }
 ]
}

/** RCADS-47 parent report: US T scores by grade and sex */
export const rcads47UsParent: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "rcads47-us-parent",
 "edition": "User's Guide T tables, US parents",
 "title": {
  "en": "RCADS-47 parent report: US T scores by grade and sex",
  "zh-CN": "RCADS-47 家长报告：美国年级×性别 T 分常模"
 },
 "instrument": {
  "id": "rcads-47-parent",
  "major": 1,
  "informants": [
   "parent"
  ]
 },
 "population": {
  "description": {
   "en": "Parents of 967 pupils of schools in Hawaii, grades 3-12. Grades are US grades; Chinese grades 4-12 are read by the same number. No Chinese norms were found.",
   "zh-CN": "美国夏威夷学校 3–12 年级 967 名学生的家长。年级为美国年级；中国 4–12 年级按相同数字对应。未找到中国常模。"
  },
  "country": "US",
  "n": 967,
  "collected": null
 },
 "reviewBy": "2027-12-31",
 "metricKind": "linear",
 "use": "screening",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "display": {
    "above": 80
   },
   "strata": [
    {
     "id": "grades-3-4-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 4.3,
     "sd": 3
    },
    {
     "id": "grades-3-4-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "cell": "moments",
     "mean": 4.2,
     "sd": 3
    },
    {
     "id": "grades-5-6-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 2.85,
     "sd": 2.79
    },
    {
     "id": "grades-5-6-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "cell": "moments",
     "mean": 3.46,
     "sd": 2.95
    },
    {
     "id": "grades-7-8-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 1.97,
     "sd": 2.21
    },
    {
     "id": "grades-7-8-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 2.08,
     "sd": 2.33
    },
    {
     "id": "grades-9-10-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 1.69,
     "sd": 1.89
    },
    {
     "id": "grades-9-10-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 2.01,
     "sd": 2.46
    },
    {
     "id": "grades-11-12-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 1.15,
     "sd": 1.55
    },
    {
     "id": "grades-11-12-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 1.92,
     "sd": 1.98
    }
   ]
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "display": {
    "above": 80
   },
   "strata": [
    {
     "id": "grades-3-4-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03; 4 cells of the table differ"
     },
     "cell": "moments",
     "mean": 4.11,
     "sd": 2.99
    },
    {
     "id": "grades-3-4-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "cell": "moments",
     "mean": 4,
     "sd": 2.88
    },
    {
     "id": "grades-5-6-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 3.75,
     "sd": 2.5
    },
    {
     "id": "grades-5-6-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "cell": "moments",
     "mean": 4.18,
     "sd": 3.19
    },
    {
     "id": "grades-7-8-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 3.27,
     "sd": 2.6
    },
    {
     "id": "grades-7-8-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 3.23,
     "sd": 2.54
    },
    {
     "id": "grades-9-10-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 3.73,
     "sd": 2.75
    },
    {
     "id": "grades-9-10-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 3.46,
     "sd": 3.02
    },
    {
     "id": "grades-11-12-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "figure": {
      "source": "tables",
      "mark": "D",
      "note": "5 cells of the table differ from this line, typing slips there"
     },
     "cell": "moments",
     "mean": 3.25,
     "sd": 2.5
    },
    {
     "id": "grades-11-12-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 3.76,
     "sd": 2.28
    }
   ]
  },
  {
   "scale": "panic",
   "stage": "raw",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "display": {
    "above": 80
   },
   "strata": [
    {
     "id": "grades-3-4-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "figure": {
      "source": "tables",
      "mark": "S1",
      "note": "mean and standard deviation printed by the second scorer; the table of the first lacks one entry"
     },
     "cell": "moments",
     "mean": 1.91,
     "sd": 1.9
    },
    {
     "id": "grades-3-4-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "cell": "moments",
     "mean": 1.89,
     "sd": 2.61
    },
    {
     "id": "grades-5-6-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 1.64,
     "sd": 1.84
    },
    {
     "id": "grades-5-6-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "cell": "moments",
     "mean": 1.79,
     "sd": 2.3
    },
    {
     "id": "grades-7-8-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 1.61,
     "sd": 1.56
    },
    {
     "id": "grades-7-8-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 1.82,
     "sd": 1.98
    },
    {
     "id": "grades-9-10-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 2.19,
     "sd": 2.34
    },
    {
     "id": "grades-9-10-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 1.83,
     "sd": 2.13
    },
    {
     "id": "grades-11-12-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 1.5,
     "sd": 1.69
    },
    {
     "id": "grades-11-12-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 2.04,
     "sd": 2.27
    }
   ]
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "display": {
    "above": 80
   },
   "strata": [
    {
     "id": "grades-3-4-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 8.44,
     "sd": 3.88
    },
    {
     "id": "grades-3-4-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "cell": "moments",
     "mean": 8.03,
     "sd": 3.87
    },
    {
     "id": "grades-5-6-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 7.7,
     "sd": 3.94
    },
    {
     "id": "grades-5-6-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "cell": "moments",
     "mean": 8.95,
     "sd": 5.17
    },
    {
     "id": "grades-7-8-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 7.59,
     "sd": 4.31
    },
    {
     "id": "grades-7-8-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 8.62,
     "sd": 4.65
    },
    {
     "id": "grades-9-10-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 8.38,
     "sd": 4.2
    },
    {
     "id": "grades-9-10-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 8.83,
     "sd": 4.73
    },
    {
     "id": "grades-11-12-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 7.32,
     "sd": 3.69
    },
    {
     "id": "grades-11-12-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 8.35,
     "sd": 4.38
    }
   ]
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "display": {
    "above": 80
   },
   "strata": [
    {
     "id": "grades-3-4-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 2.03,
     "sd": 2.43
    },
    {
     "id": "grades-3-4-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "cell": "moments",
     "mean": 2.01,
     "sd": 2.63
    },
    {
     "id": "grades-5-6-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 2,
     "sd": 2.31
    },
    {
     "id": "grades-5-6-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "cell": "moments",
     "mean": 2.03,
     "sd": 2.65
    },
    {
     "id": "grades-7-8-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 1.62,
     "sd": 1.98
    },
    {
     "id": "grades-7-8-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 1.4,
     "sd": 1.94
    },
    {
     "id": "grades-9-10-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 2.61,
     "sd": 3.02
    },
    {
     "id": "grades-9-10-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 1.89,
     "sd": 2.57
    },
    {
     "id": "grades-11-12-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 1.11,
     "sd": 1.96
    },
    {
     "id": "grades-11-12-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 1.81,
     "sd": 2.34
    }
   ]
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "display": {
    "above": 80
   },
   "strata": [
    {
     "id": "grades-3-4-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 3.71,
     "sd": 2.93
    },
    {
     "id": "grades-3-4-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "cell": "moments",
     "mean": 3.25,
     "sd": 3.58
    },
    {
     "id": "grades-5-6-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 3.62,
     "sd": 2.87
    },
    {
     "id": "grades-5-6-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "cell": "moments",
     "mean": 3.78,
     "sd": 3.62
    },
    {
     "id": "grades-7-8-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 3.55,
     "sd": 3.18
    },
    {
     "id": "grades-7-8-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 3.6,
     "sd": 3.37
    },
    {
     "id": "grades-9-10-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "figure": {
      "source": "tables",
      "mark": "D",
      "note": "1 cells of the table differ from this line, typing slips there"
     },
     "cell": "moments",
     "mean": 5.21,
     "sd": 3.51
    },
    {
     "id": "grades-9-10-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "figure": {
      "source": "tables",
      "mark": "D",
      "note": "5 cells of the table differ from this line, typing slips there"
     },
     "cell": "moments",
     "mean": 3.96,
     "sd": 3.26
    },
    {
     "id": "grades-11-12-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 3.94,
     "sd": 3.88
    },
    {
     "id": "grades-11-12-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 4.9,
     "sd": 3.17
    }
   ]
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "display": {
    "above": 80
   },
   "strata": [
    {
     "id": "grades-3-4-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 20.78,
     "sd": 10.52
    },
    {
     "id": "grades-3-4-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "cell": "moments",
     "mean": 20.08,
     "sd": 11.97
    },
    {
     "id": "grades-5-6-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 17.95,
     "sd": 9.84
    },
    {
     "id": "grades-5-6-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "cell": "moments",
     "mean": 20.44,
     "sd": 12.88
    },
    {
     "id": "grades-7-8-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 16.04,
     "sd": 9.74
    },
    {
     "id": "grades-7-8-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 17.16,
     "sd": 10.63
    },
    {
     "id": "grades-9-10-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 18.56,
     "sd": 10.61
    },
    {
     "id": "grades-9-10-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 17.93,
     "sd": 12.14
    },
    {
     "id": "grades-11-12-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 14.29,
     "sd": 9.6
    },
    {
     "id": "grades-11-12-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 17.88,
     "sd": 10.54
    }
   ]
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "display": {
    "above": 80
   },
   "strata": [
    {
     "id": "grades-3-4-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03; 1 cells of the table differ"
     },
     "cell": "moments",
     "mean": 24.48,
     "sd": 12.39
    },
    {
     "id": "grades-3-4-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 3,
       "max": 4
      }
     },
     "cell": "moments",
     "mean": 23.35,
     "sd": 14.57
    },
    {
     "id": "grades-5-6-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "figure": {
      "source": "tables",
      "mark": "V2",
      "note": "the second scorer prints it to within .03"
     },
     "cell": "moments",
     "mean": 21.57,
     "sd": 11.9
    },
    {
     "id": "grades-5-6-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 5,
       "max": 6
      }
     },
     "figure": {
      "source": "tables",
      "mark": "D",
      "note": "2 cells of the table differ from this line, typing slips there"
     },
     "cell": "moments",
     "mean": 24.18,
     "sd": 15.8
    },
    {
     "id": "grades-7-8-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 19.5,
     "sd": 12
    },
    {
     "id": "grades-7-8-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 7,
       "max": 8
      }
     },
     "cell": "moments",
     "mean": 20.76,
     "sd": 13.2
    },
    {
     "id": "grades-9-10-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "cell": "moments",
     "mean": 23.76,
     "sd": 12.73
    },
    {
     "id": "grades-9-10-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 9,
       "max": 10
      }
     },
     "figure": {
      "source": "tables",
      "mark": "D",
      "note": "1 cells of the table differ from this line, typing slips there"
     },
     "cell": "moments",
     "mean": 21.9,
     "sd": 14.38
    },
    {
     "id": "grades-11-12-boys",
     "when": {
      "sex": "M",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 18.27,
     "sd": 12.69
    },
    {
     "id": "grades-11-12-girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 11,
       "max": 12
      }
     },
     "figure": {
      "source": "tables",
      "mark": "D",
      "note": "1 cells of the table differ from this line, typing slips there"
     },
     "cell": "moments",
     "mean": 22.8,
     "sd": 12.91
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 4.3) / 3 = 35.67"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 2,
   "value": 42,
   "note": "50 + 10 (2 - 4.3) / 3 = 42.33"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 14,
   "value": 82,
   "note": "50 + 10 (14 - 4.3) / 3 = 82.33"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 15,
   "value": 86,
   "note": "50 + 10 (15 - 4.3) / 3 = 85.67"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 21,
   "value": 106,
   "note": "50 + 10 (21 - 4.3) / 3 = 105.67"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 4.2) / 3 = 36.00"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 1,
   "value": 39,
   "note": "50 + 10 (1 - 4.2) / 3 = 39.33"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 2,
   "value": 43,
   "note": "50 + 10 (2 - 4.2) / 3 = 42.67"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 14,
   "value": 83,
   "note": "50 + 10 (14 - 4.2) / 3 = 82.67"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 16,
   "value": 89,
   "note": "50 + 10 (16 - 4.2) / 3 = 89.33"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 21,
   "value": 106,
   "note": "50 + 10 (21 - 4.2) / 3 = 106.00"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 2.85) / 2.79 = 39.78"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 3,
   "value": 51,
   "note": "50 + 10 (3 - 2.85) / 2.79 = 50.54"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 8,
   "value": 68,
   "note": "50 + 10 (8 - 2.85) / 2.79 = 68.46"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 15,
   "value": 94,
   "note": "50 + 10 (15 - 2.85) / 2.79 = 93.55"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 20,
   "value": 111,
   "note": "50 + 10 (20 - 2.85) / 2.79 = 111.47"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 21,
   "value": 115,
   "note": "50 + 10 (21 - 2.85) / 2.79 = 115.05"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 3.46) / 2.95 = 38.27"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 3,
   "value": 48,
   "note": "50 + 10 (3 - 3.46) / 2.95 = 48.44"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 6,
   "value": 59,
   "note": "50 + 10 (6 - 3.46) / 2.95 = 58.61"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 16,
   "value": 93,
   "note": "50 + 10 (16 - 3.46) / 2.95 = 92.51"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 21,
   "value": 109,
   "note": "50 + 10 (21 - 3.46) / 2.95 = 109.46"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.97) / 2.21 = 41.09"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 1,
   "value": 46,
   "note": "50 + 10 (1 - 1.97) / 2.21 = 45.61"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 10,
   "value": 86,
   "note": "50 + 10 (10 - 1.97) / 2.21 = 86.33"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 16,
   "value": 113,
   "note": "50 + 10 (16 - 1.97) / 2.21 = 113.48"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 18,
   "value": 123,
   "note": "50 + 10 (18 - 1.97) / 2.21 = 122.53"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 21,
   "value": 136,
   "note": "50 + 10 (21 - 1.97) / 2.21 = 136.11"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 2.08) / 2.33 = 41.07"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 5,
   "value": 63,
   "note": "50 + 10 (5 - 2.08) / 2.33 = 62.53"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 8,
   "value": 75,
   "note": "50 + 10 (8 - 2.08) / 2.33 = 75.41"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 12,
   "value": 93,
   "note": "50 + 10 (12 - 2.08) / 2.33 = 92.58"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 15,
   "value": 105,
   "note": "50 + 10 (15 - 2.08) / 2.33 = 105.45"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 21,
   "value": 131,
   "note": "50 + 10 (21 - 2.08) / 2.33 = 131.20"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.69) / 1.89 = 41.06"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 5,
   "value": 68,
   "note": "50 + 10 (5 - 1.69) / 1.89 = 67.51"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 8,
   "value": 83,
   "note": "50 + 10 (8 - 1.69) / 1.89 = 83.39"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 12,
   "value": 105,
   "note": "50 + 10 (12 - 1.69) / 1.89 = 104.55"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 15,
   "value": 120,
   "note": "50 + 10 (15 - 1.69) / 1.89 = 120.42"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 21,
   "value": 152,
   "note": "50 + 10 (21 - 1.69) / 1.89 = 152.17"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 2.01) / 2.46 = 41.83"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 10,
   "value": 82,
   "note": "50 + 10 (10 - 2.01) / 2.46 = 82.48"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 11,
   "value": 87,
   "note": "50 + 10 (11 - 2.01) / 2.46 = 86.54"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 21,
   "value": 127,
   "note": "50 + 10 (21 - 2.01) / 2.46 = 127.20"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 43,
   "note": "50 + 10 (0 - 1.15) / 1.55 = 42.58"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 2,
   "value": 55,
   "note": "50 + 10 (2 - 1.15) / 1.55 = 55.48"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 11,
   "value": 114,
   "note": "50 + 10 (11 - 1.15) / 1.55 = 113.55"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 13,
   "value": 126,
   "note": "50 + 10 (13 - 1.15) / 1.55 = 126.45"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 21,
   "value": 178,
   "note": "50 + 10 (21 - 1.15) / 1.55 = 178.06"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 1.92) / 1.98 = 40.30"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 3,
   "value": 55,
   "note": "50 + 10 (3 - 1.92) / 1.98 = 55.45"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 4,
   "value": 61,
   "note": "50 + 10 (4 - 1.92) / 1.98 = 60.51"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 11,
   "value": 96,
   "note": "50 + 10 (11 - 1.92) / 1.98 = 95.86"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 21,
   "value": 146,
   "note": "50 + 10 (21 - 1.92) / 1.98 = 146.36"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 4.11) / 2.99 = 36.25"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 1,
   "value": 40,
   "note": "50 + 10 (1 - 4.11) / 2.99 = 39.60"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 9,
   "value": 66,
   "note": "50 + 10 (9 - 4.11) / 2.99 = 66.35"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 10,
   "value": 70,
   "note": "50 + 10 (10 - 4.11) / 2.99 = 69.70"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 18,
   "value": 96,
   "note": "50 + 10 (18 - 4.11) / 2.99 = 96.45"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 4) / 2.88 = 36.11"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 3,
   "value": 47,
   "note": "50 + 10 (3 - 4) / 2.88 = 46.53"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 5,
   "value": 53,
   "note": "50 + 10 (5 - 4) / 2.88 = 53.47"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 11,
   "value": 74,
   "note": "50 + 10 (11 - 4) / 2.88 = 74.31"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 18,
   "value": 99,
   "note": "50 + 10 (18 - 4) / 2.88 = 98.61"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 3.75) / 2.5 = 35.00"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 10,
   "value": 75,
   "note": "50 + 10 (10 - 3.75) / 2.5 = 75.00"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 18,
   "value": 107,
   "note": "50 + 10 (18 - 3.75) / 2.5 = 107.00"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 4.18) / 3.19 = 36.90"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 4,
   "value": 49,
   "note": "50 + 10 (4 - 4.18) / 3.19 = 49.44"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 5,
   "value": 53,
   "note": "50 + 10 (5 - 4.18) / 3.19 = 52.57"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 11,
   "value": 71,
   "note": "50 + 10 (11 - 4.18) / 3.19 = 71.38"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 12,
   "value": 75,
   "note": "50 + 10 (12 - 4.18) / 3.19 = 74.51"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 18,
   "value": 93,
   "note": "50 + 10 (18 - 4.18) / 3.19 = 93.32"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 3.27) / 2.6 = 37.42"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 6,
   "value": 61,
   "note": "50 + 10 (6 - 3.27) / 2.6 = 60.50"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 12,
   "value": 84,
   "note": "50 + 10 (12 - 3.27) / 2.6 = 83.58"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 13,
   "value": 87,
   "note": "50 + 10 (13 - 3.27) / 2.6 = 87.42"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 18,
   "value": 107,
   "note": "50 + 10 (18 - 3.27) / 2.6 = 106.65"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 3.23) / 2.54 = 37.28"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 9,
   "value": 73,
   "note": "50 + 10 (9 - 3.23) / 2.54 = 72.72"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 12,
   "value": 85,
   "note": "50 + 10 (12 - 3.23) / 2.54 = 84.53"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 13,
   "value": 88,
   "note": "50 + 10 (13 - 3.23) / 2.54 = 88.46"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 18,
   "value": 108,
   "note": "50 + 10 (18 - 3.23) / 2.54 = 108.15"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 3.73) / 2.75 = 36.44"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 8,
   "value": 66,
   "note": "50 + 10 (8 - 3.73) / 2.75 = 65.53"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 11,
   "value": 76,
   "note": "50 + 10 (11 - 3.73) / 2.75 = 76.44"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 16,
   "value": 95,
   "note": "50 + 10 (16 - 3.73) / 2.75 = 94.62"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 18,
   "value": 102,
   "note": "50 + 10 (18 - 3.73) / 2.75 = 101.89"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 3.46) / 3.02 = 38.54"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 3,
   "value": 48,
   "note": "50 + 10 (3 - 3.46) / 3.02 = 48.48"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 12,
   "value": 78,
   "note": "50 + 10 (12 - 3.46) / 3.02 = 78.28"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 16,
   "value": 92,
   "note": "50 + 10 (16 - 3.46) / 3.02 = 91.52"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 18,
   "value": 98,
   "note": "50 + 10 (18 - 3.46) / 3.02 = 98.15"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 3.25) / 2.5 = 37.00"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 10,
   "value": 77,
   "note": "50 + 10 (10 - 3.25) / 2.5 = 77.00"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 18,
   "value": 109,
   "note": "50 + 10 (18 - 3.25) / 2.5 = 109.00"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 3.76) / 2.28 = 33.51"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 5,
   "value": 55,
   "note": "50 + 10 (5 - 3.76) / 2.28 = 55.44"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 13,
   "value": 91,
   "note": "50 + 10 (13 - 3.76) / 2.28 = 90.53"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 18,
   "value": 112,
   "note": "50 + 10 (18 - 3.76) / 2.28 = 112.46"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 1.91) / 1.9 = 39.95"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 2,
   "value": 50,
   "note": "50 + 10 (2 - 1.91) / 1.9 = 50.47"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 6,
   "value": 72,
   "note": "50 + 10 (6 - 1.91) / 1.9 = 71.53"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 21,
   "value": 150,
   "note": "50 + 10 (21 - 1.91) / 1.9 = 150.47"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 25,
   "value": 172,
   "note": "50 + 10 (25 - 1.91) / 1.9 = 171.53"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 27,
   "value": 182,
   "note": "50 + 10 (27 - 1.91) / 1.9 = 182.05"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 0,
   "value": 43,
   "note": "50 + 10 (0 - 1.89) / 2.61 = 42.76"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 2,
   "value": 50,
   "note": "50 + 10 (2 - 1.89) / 2.61 = 50.42"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 13,
   "value": 93,
   "note": "50 + 10 (13 - 1.89) / 2.61 = 92.57"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 14,
   "value": 96,
   "note": "50 + 10 (14 - 1.89) / 2.61 = 96.40"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 25,
   "value": 139,
   "note": "50 + 10 (25 - 1.89) / 2.61 = 138.54"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 27,
   "value": 146,
   "note": "50 + 10 (27 - 1.89) / 2.61 = 146.21"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.64) / 1.84 = 41.09"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 1,
   "value": 47,
   "note": "50 + 10 (1 - 1.64) / 1.84 = 46.52"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 10,
   "value": 95,
   "note": "50 + 10 (10 - 1.64) / 1.84 = 95.43"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 17,
   "value": 133,
   "note": "50 + 10 (17 - 1.64) / 1.84 = 133.48"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 24,
   "value": 172,
   "note": "50 + 10 (24 - 1.64) / 1.84 = 171.52"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 27,
   "value": 188,
   "note": "50 + 10 (27 - 1.64) / 1.84 = 187.83"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 1.79) / 2.3 = 42.22"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 1,
   "value": 47,
   "note": "50 + 10 (1 - 1.79) / 2.3 = 46.57"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 12,
   "value": 94,
   "note": "50 + 10 (12 - 1.79) / 2.3 = 94.39"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 18,
   "value": 120,
   "note": "50 + 10 (18 - 1.79) / 2.3 = 120.48"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 21,
   "value": 134,
   "note": "50 + 10 (21 - 1.79) / 2.3 = 133.52"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 27,
   "value": 160,
   "note": "50 + 10 (27 - 1.79) / 2.3 = 159.61"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 1.61) / 1.56 = 39.68"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 2,
   "value": 53,
   "note": "50 + 10 (2 - 1.61) / 1.56 = 52.50"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 9,
   "value": 97,
   "note": "50 + 10 (9 - 1.61) / 1.56 = 97.37"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 19,
   "value": 161,
   "note": "50 + 10 (19 - 1.61) / 1.56 = 161.47"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 24,
   "value": 194,
   "note": "50 + 10 (24 - 1.61) / 1.56 = 193.53"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 27,
   "value": 213,
   "note": "50 + 10 (27 - 1.61) / 1.56 = 212.76"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.82) / 1.98 = 40.81"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 13,
   "value": 106,
   "note": "50 + 10 (13 - 1.82) / 1.98 = 106.46"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 14,
   "value": 112,
   "note": "50 + 10 (14 - 1.82) / 1.98 = 111.52"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 27,
   "value": 177,
   "note": "50 + 10 (27 - 1.82) / 1.98 = 177.17"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 2.19) / 2.34 = 40.64"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 3,
   "value": 53,
   "note": "50 + 10 (3 - 2.19) / 2.34 = 53.46"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 7,
   "value": 71,
   "note": "50 + 10 (7 - 2.19) / 2.34 = 70.56"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 18,
   "value": 118,
   "note": "50 + 10 (18 - 2.19) / 2.34 = 117.56"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 25,
   "value": 147,
   "note": "50 + 10 (25 - 2.19) / 2.34 = 147.48"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 27,
   "value": 156,
   "note": "50 + 10 (27 - 2.19) / 2.34 = 156.03"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.83) / 2.13 = 41.41"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 3,
   "value": 55,
   "note": "50 + 10 (3 - 1.83) / 2.13 = 55.49"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 6,
   "value": 70,
   "note": "50 + 10 (6 - 1.83) / 2.13 = 69.58"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 16,
   "value": 117,
   "note": "50 + 10 (16 - 1.83) / 2.13 = 116.53"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 26,
   "value": 163,
   "note": "50 + 10 (26 - 1.83) / 2.13 = 163.47"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 27,
   "value": 168,
   "note": "50 + 10 (27 - 1.83) / 2.13 = 168.17"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.5) / 1.69 = 41.12"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 7,
   "value": 83,
   "note": "50 + 10 (7 - 1.5) / 1.69 = 82.54"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 8,
   "value": 88,
   "note": "50 + 10 (8 - 1.5) / 1.69 = 88.46"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 19,
   "value": 154,
   "note": "50 + 10 (19 - 1.5) / 1.69 = 153.55"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 20,
   "value": 159,
   "note": "50 + 10 (20 - 1.5) / 1.69 = 159.47"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 27,
   "value": 201,
   "note": "50 + 10 (27 - 1.5) / 1.69 = 200.89"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 2.04) / 2.27 = 41.01"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 4,
   "value": 59,
   "note": "50 + 10 (4 - 2.04) / 2.27 = 58.63"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 11,
   "value": 89,
   "note": "50 + 10 (11 - 2.04) / 2.27 = 89.47"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 16,
   "value": 111,
   "note": "50 + 10 (16 - 2.04) / 2.27 = 111.50"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 21,
   "value": 134,
   "note": "50 + 10 (21 - 2.04) / 2.27 = 133.52"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 27,
   "value": 160,
   "note": "50 + 10 (27 - 2.04) / 2.27 = 159.96"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 0,
   "value": 28,
   "note": "50 + 10 (0 - 8.44) / 3.88 = 28.25"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 4,
   "value": 39,
   "note": "50 + 10 (4 - 8.44) / 3.88 = 38.56"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 9,
   "value": 51,
   "note": "50 + 10 (9 - 8.44) / 3.88 = 51.44"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 16,
   "value": 69,
   "note": "50 + 10 (16 - 8.44) / 3.88 = 69.48"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 23,
   "value": 88,
   "note": "50 + 10 (23 - 8.44) / 3.88 = 87.53"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 27,
   "value": 98,
   "note": "50 + 10 (27 - 8.44) / 3.88 = 97.84"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 0,
   "value": 29,
   "note": "50 + 10 (0 - 8.03) / 3.87 = 29.25"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 2,
   "value": 34,
   "note": "50 + 10 (2 - 8.03) / 3.87 = 34.42"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 9,
   "value": 53,
   "note": "50 + 10 (9 - 8.03) / 3.87 = 52.51"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 21,
   "value": 84,
   "note": "50 + 10 (21 - 8.03) / 3.87 = 83.51"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 26,
   "value": 96,
   "note": "50 + 10 (26 - 8.03) / 3.87 = 96.43"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 27,
   "value": 99,
   "note": "50 + 10 (27 - 8.03) / 3.87 = 99.02"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 7.7) / 3.94 = 30.46"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 2,
   "value": 36,
   "note": "50 + 10 (2 - 7.7) / 3.94 = 35.53"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 15,
   "value": 69,
   "note": "50 + 10 (15 - 7.7) / 3.94 = 68.53"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 26,
   "value": 96,
   "note": "50 + 10 (26 - 7.7) / 3.94 = 96.45"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 27,
   "value": 99,
   "note": "50 + 10 (27 - 7.7) / 3.94 = 98.98"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 33,
   "note": "50 + 10 (0 - 8.95) / 5.17 = 32.69"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 2,
   "value": 37,
   "note": "50 + 10 (2 - 8.95) / 5.17 = 36.56"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 3,
   "value": 38,
   "note": "50 + 10 (3 - 8.95) / 5.17 = 38.49"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 18,
   "value": 68,
   "note": "50 + 10 (18 - 8.95) / 5.17 = 67.50"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 19,
   "value": 69,
   "note": "50 + 10 (19 - 8.95) / 5.17 = 69.44"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 27,
   "value": 85,
   "note": "50 + 10 (27 - 8.95) / 5.17 = 84.91"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 32,
   "note": "50 + 10 (0 - 7.59) / 4.31 = 32.39"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 13,
   "value": 63,
   "note": "50 + 10 (13 - 7.59) / 4.31 = 62.55"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 16,
   "value": 70,
   "note": "50 + 10 (16 - 7.59) / 4.31 = 69.51"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 19,
   "value": 76,
   "note": "50 + 10 (19 - 7.59) / 4.31 = 76.47"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 27,
   "value": 95,
   "note": "50 + 10 (27 - 7.59) / 4.31 = 95.03"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 31,
   "note": "50 + 10 (0 - 8.62) / 4.65 = 31.46"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 7,
   "value": 47,
   "note": "50 + 10 (7 - 8.62) / 4.65 = 46.52"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 20,
   "value": 74,
   "note": "50 + 10 (20 - 8.62) / 4.65 = 74.47"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 27,
   "value": 90,
   "note": "50 + 10 (27 - 8.62) / 4.65 = 89.53"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 8.38) / 4.2 = 30.05"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 4,
   "value": 40,
   "note": "50 + 10 (4 - 8.38) / 4.2 = 39.57"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 9,
   "value": 51,
   "note": "50 + 10 (9 - 8.38) / 4.2 = 51.48"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 17,
   "value": 71,
   "note": "50 + 10 (17 - 8.38) / 4.2 = 70.52"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 22,
   "value": 82,
   "note": "50 + 10 (22 - 8.38) / 4.2 = 82.43"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 27,
   "value": 94,
   "note": "50 + 10 (27 - 8.38) / 4.2 = 94.33"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 31,
   "note": "50 + 10 (0 - 8.83) / 4.73 = 31.33"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 2,
   "value": 36,
   "note": "50 + 10 (2 - 8.83) / 4.73 = 35.56"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 10,
   "value": 52,
   "note": "50 + 10 (10 - 8.83) / 4.73 = 52.47"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 19,
   "value": 72,
   "note": "50 + 10 (19 - 8.83) / 4.73 = 71.50"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 27,
   "value": 88,
   "note": "50 + 10 (27 - 8.83) / 4.73 = 88.41"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 7.32) / 3.69 = 30.16"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 6,
   "value": 46,
   "note": "50 + 10 (6 - 7.32) / 3.69 = 46.42"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 9,
   "value": 55,
   "note": "50 + 10 (9 - 7.32) / 3.69 = 54.55"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 16,
   "value": 74,
   "note": "50 + 10 (16 - 7.32) / 3.69 = 73.52"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 23,
   "value": 92,
   "note": "50 + 10 (23 - 7.32) / 3.69 = 92.49"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 27,
   "value": 103,
   "note": "50 + 10 (27 - 7.32) / 3.69 = 103.33"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 0,
   "value": 31,
   "note": "50 + 10 (0 - 8.35) / 4.38 = 30.94"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 2,
   "value": 36,
   "note": "50 + 10 (2 - 8.35) / 4.38 = 35.50"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 9,
   "value": 51,
   "note": "50 + 10 (9 - 8.35) / 4.38 = 51.48"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 16,
   "value": 67,
   "note": "50 + 10 (16 - 8.35) / 4.38 = 67.47"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 27,
   "value": 93,
   "note": "50 + 10 (27 - 8.35) / 4.38 = 92.58"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 2.03) / 2.43 = 41.65"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 7,
   "value": 70,
   "note": "50 + 10 (7 - 2.03) / 2.43 = 70.45"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 8,
   "value": 75,
   "note": "50 + 10 (8 - 2.03) / 2.43 = 74.57"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 16,
   "value": 107,
   "note": "50 + 10 (16 - 2.03) / 2.43 = 107.49"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 17,
   "value": 112,
   "note": "50 + 10 (17 - 2.03) / 2.43 = 111.60"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 18,
   "value": 116,
   "note": "50 + 10 (18 - 2.03) / 2.43 = 115.72"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 2.01) / 2.63 = 42.36"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 4,
   "value": 58,
   "note": "50 + 10 (4 - 2.01) / 2.63 = 57.57"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 5,
   "value": 61,
   "note": "50 + 10 (5 - 2.01) / 2.63 = 61.37"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 14,
   "value": 96,
   "note": "50 + 10 (14 - 2.01) / 2.63 = 95.59"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 15,
   "value": 99,
   "note": "50 + 10 (15 - 2.01) / 2.63 = 99.39"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 18,
   "value": 111,
   "note": "50 + 10 (18 - 2.01) / 2.63 = 110.80"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 2) / 2.31 = 41.34"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 7,
   "value": 72,
   "note": "50 + 10 (7 - 2) / 2.31 = 71.65"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 12,
   "value": 93,
   "note": "50 + 10 (12 - 2) / 2.31 = 93.29"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 16,
   "value": 111,
   "note": "50 + 10 (16 - 2) / 2.31 = 110.61"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 18,
   "value": 119,
   "note": "50 + 10 (18 - 2) / 2.31 = 119.26"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 2.03) / 2.65 = 42.34"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 4,
   "value": 57,
   "note": "50 + 10 (4 - 2.03) / 2.65 = 57.43"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 8,
   "value": 73,
   "note": "50 + 10 (8 - 2.03) / 2.65 = 72.53"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 12,
   "value": 88,
   "note": "50 + 10 (12 - 2.03) / 2.65 = 87.62"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 17,
   "value": 106,
   "note": "50 + 10 (17 - 2.03) / 2.65 = 106.49"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 18,
   "value": 110,
   "note": "50 + 10 (18 - 2.03) / 2.65 = 110.26"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 1.62) / 1.98 = 41.82"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 9,
   "value": 87,
   "note": "50 + 10 (9 - 1.62) / 1.98 = 87.27"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 13,
   "value": 107,
   "note": "50 + 10 (13 - 1.62) / 1.98 = 107.47"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 14,
   "value": 113,
   "note": "50 + 10 (14 - 1.62) / 1.98 = 112.53"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 18,
   "value": 133,
   "note": "50 + 10 (18 - 1.62) / 1.98 = 132.73"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 43,
   "note": "50 + 10 (0 - 1.4) / 1.94 = 42.78"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 4,
   "value": 63,
   "note": "50 + 10 (4 - 1.4) / 1.94 = 63.40"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 5,
   "value": 69,
   "note": "50 + 10 (5 - 1.4) / 1.94 = 68.56"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 11,
   "value": 99,
   "note": "50 + 10 (11 - 1.4) / 1.94 = 99.48"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 18,
   "value": 136,
   "note": "50 + 10 (18 - 1.4) / 1.94 = 135.57"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 2.61) / 3.02 = 41.36"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 7,
   "value": 65,
   "note": "50 + 10 (7 - 2.61) / 3.02 = 64.54"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 10,
   "value": 74,
   "note": "50 + 10 (10 - 2.61) / 3.02 = 74.47"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 17,
   "value": 98,
   "note": "50 + 10 (17 - 2.61) / 3.02 = 97.65"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 18,
   "value": 101,
   "note": "50 + 10 (18 - 2.61) / 3.02 = 100.96"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 43,
   "note": "50 + 10 (0 - 1.89) / 2.57 = 42.65"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 1,
   "value": 47,
   "note": "50 + 10 (1 - 1.89) / 2.57 = 46.54"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 2,
   "value": 50,
   "note": "50 + 10 (2 - 1.89) / 2.57 = 50.43"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 10,
   "value": 82,
   "note": "50 + 10 (10 - 1.89) / 2.57 = 81.56"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 11,
   "value": 85,
   "note": "50 + 10 (11 - 1.89) / 2.57 = 85.45"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 18,
   "value": 113,
   "note": "50 + 10 (18 - 1.89) / 2.57 = 112.68"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 44,
   "note": "50 + 10 (0 - 1.11) / 1.96 = 44.34"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 1,
   "value": 49,
   "note": "50 + 10 (1 - 1.11) / 1.96 = 49.44"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 2,
   "value": 55,
   "note": "50 + 10 (2 - 1.11) / 1.96 = 54.54"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 11,
   "value": 100,
   "note": "50 + 10 (11 - 1.11) / 1.96 = 100.46"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 12,
   "value": 106,
   "note": "50 + 10 (12 - 1.11) / 1.96 = 105.56"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 18,
   "value": 136,
   "note": "50 + 10 (18 - 1.11) / 1.96 = 136.17"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 1.81) / 2.34 = 42.26"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 1,
   "value": 47,
   "note": "50 + 10 (1 - 1.81) / 2.34 = 46.54"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 8,
   "value": 76,
   "note": "50 + 10 (8 - 1.81) / 2.34 = 76.45"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 12,
   "value": 94,
   "note": "50 + 10 (12 - 1.81) / 2.34 = 93.55"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 15,
   "value": 106,
   "note": "50 + 10 (15 - 1.81) / 2.34 = 106.37"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 18,
   "value": 119,
   "note": "50 + 10 (18 - 1.81) / 2.34 = 119.19"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 3.71) / 2.93 = 37.34"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 10,
   "value": 71,
   "note": "50 + 10 (10 - 3.71) / 2.93 = 71.47"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 15,
   "value": 89,
   "note": "50 + 10 (15 - 3.71) / 2.93 = 88.53"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 20,
   "value": 106,
   "note": "50 + 10 (20 - 3.71) / 2.93 = 105.60"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 27,
   "value": 129,
   "note": "50 + 10 (27 - 3.71) / 2.93 = 129.49"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 30,
   "value": 140,
   "note": "50 + 10 (30 - 3.71) / 2.93 = 139.73"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 3.25) / 3.58 = 40.92"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 2,
   "value": 47,
   "note": "50 + 10 (2 - 3.25) / 3.58 = 46.51"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 7,
   "value": 60,
   "note": "50 + 10 (7 - 3.25) / 3.58 = 60.47"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 17,
   "value": 88,
   "note": "50 + 10 (17 - 3.25) / 3.58 = 88.41"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 26,
   "value": 114,
   "note": "50 + 10 (26 - 3.25) / 3.58 = 113.55"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 30,
   "value": 125,
   "note": "50 + 10 (30 - 3.25) / 3.58 = 124.72"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 3.62) / 2.87 = 37.39"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 15,
   "value": 90,
   "note": "50 + 10 (15 - 3.62) / 2.87 = 89.65"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 23,
   "value": 118,
   "note": "50 + 10 (23 - 3.62) / 2.87 = 117.53"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 25,
   "value": 124,
   "note": "50 + 10 (25 - 3.62) / 2.87 = 124.49"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 30,
   "value": 142,
   "note": "50 + 10 (30 - 3.62) / 2.87 = 141.92"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 3.78) / 3.62 = 39.56"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 13,
   "value": 75,
   "note": "50 + 10 (13 - 3.78) / 3.62 = 75.47"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 17,
   "value": 87,
   "note": "50 + 10 (17 - 3.78) / 3.62 = 86.52"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 30,
   "value": 122,
   "note": "50 + 10 (30 - 3.78) / 3.62 = 122.43"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 3.55) / 3.18 = 38.84"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 5,
   "value": 55,
   "note": "50 + 10 (5 - 3.55) / 3.18 = 54.56"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 11,
   "value": 73,
   "note": "50 + 10 (11 - 3.55) / 3.18 = 73.43"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 19,
   "value": 99,
   "note": "50 + 10 (19 - 3.55) / 3.18 = 98.58"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 25,
   "value": 117,
   "note": "50 + 10 (25 - 3.55) / 3.18 = 117.45"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 30,
   "value": 133,
   "note": "50 + 10 (30 - 3.55) / 3.18 = 133.18"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 3.6) / 3.37 = 39.32"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 15,
   "value": 84,
   "note": "50 + 10 (15 - 3.6) / 3.37 = 83.83"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 25,
   "value": 114,
   "note": "50 + 10 (25 - 3.6) / 3.37 = 113.50"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 26,
   "value": 116,
   "note": "50 + 10 (26 - 3.6) / 3.37 = 116.47"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 30,
   "value": 128,
   "note": "50 + 10 (30 - 3.6) / 3.37 = 128.34"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 5.21) / 3.51 = 35.16"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 4,
   "value": 47,
   "note": "50 + 10 (4 - 5.21) / 3.51 = 46.55"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 11,
   "value": 66,
   "note": "50 + 10 (11 - 5.21) / 3.51 = 66.50"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 18,
   "value": 86,
   "note": "50 + 10 (18 - 5.21) / 3.51 = 86.44"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 24,
   "value": 104,
   "note": "50 + 10 (24 - 5.21) / 3.51 = 103.53"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 30,
   "value": 121,
   "note": "50 + 10 (30 - 5.21) / 3.51 = 120.63"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 3.96) / 3.26 = 37.85"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 9,
   "value": 65,
   "note": "50 + 10 (9 - 3.96) / 3.26 = 65.46"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 10,
   "value": 69,
   "note": "50 + 10 (10 - 3.96) / 3.26 = 68.53"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 24,
   "value": 111,
   "note": "50 + 10 (24 - 3.96) / 3.26 = 111.47"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 25,
   "value": 115,
   "note": "50 + 10 (25 - 3.96) / 3.26 = 114.54"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 30,
   "value": 130,
   "note": "50 + 10 (30 - 3.96) / 3.26 = 129.88"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 3.94) / 3.88 = 39.85"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 8,
   "value": 60,
   "note": "50 + 10 (8 - 3.94) / 3.88 = 60.46"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 15,
   "value": 79,
   "note": "50 + 10 (15 - 3.94) / 3.88 = 78.51"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 22,
   "value": 97,
   "note": "50 + 10 (22 - 3.94) / 3.88 = 96.55"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 27,
   "value": 109,
   "note": "50 + 10 (27 - 3.94) / 3.88 = 109.43"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 30,
   "value": 117,
   "note": "50 + 10 (30 - 3.94) / 3.88 = 117.16"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 4.9) / 3.17 = 34.54"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 6,
   "value": 53,
   "note": "50 + 10 (6 - 4.9) / 3.17 = 53.47"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 19,
   "value": 94,
   "note": "50 + 10 (19 - 4.9) / 3.17 = 94.48"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 26,
   "value": 117,
   "note": "50 + 10 (26 - 4.9) / 3.17 = 116.56"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 30,
   "value": 129,
   "note": "50 + 10 (30 - 4.9) / 3.17 = 129.18"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 20.78) / 10.52 = 30.25"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 15,
   "value": 45,
   "note": "50 + 10 (15 - 20.78) / 10.52 = 44.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 36,
   "value": 64,
   "note": "50 + 10 (36 - 20.78) / 10.52 = 64.47"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 76,
   "value": 102,
   "note": "50 + 10 (76 - 20.78) / 10.52 = 102.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 96,
   "value": 122,
   "note": "50 + 10 (96 - 20.78) / 10.52 = 121.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 111,
   "value": 136,
   "note": "50 + 10 (111 - 20.78) / 10.52 = 135.76"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 0,
   "value": 33,
   "note": "50 + 10 (0 - 20.08) / 11.97 = 33.22"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 47,
   "value": 72,
   "note": "50 + 10 (47 - 20.08) / 11.97 = 72.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 53,
   "value": 78,
   "note": "50 + 10 (53 - 20.08) / 11.97 = 77.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 59,
   "value": 83,
   "note": "50 + 10 (59 - 20.08) / 11.97 = 82.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 108,
   "value": 123,
   "note": "50 + 10 (108 - 20.08) / 11.97 = 123.45"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 111,
   "value": 126,
   "note": "50 + 10 (111 - 20.08) / 11.97 = 125.96"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 0,
   "value": 32,
   "note": "50 + 10 (0 - 17.95) / 9.84 = 31.76"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 45,
   "value": 77,
   "note": "50 + 10 (45 - 17.95) / 9.84 = 77.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 46,
   "value": 79,
   "note": "50 + 10 (46 - 17.95) / 9.84 = 78.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 107,
   "value": 140,
   "note": "50 + 10 (107 - 17.95) / 9.84 = 140.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 108,
   "value": 142,
   "note": "50 + 10 (108 - 17.95) / 9.84 = 141.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 111,
   "value": 145,
   "note": "50 + 10 (111 - 17.95) / 9.84 = 144.56"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 20.44) / 12.88 = 34.13"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 3,
   "value": 36,
   "note": "50 + 10 (3 - 20.44) / 12.88 = 36.46"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 52,
   "value": 75,
   "note": "50 + 10 (52 - 20.44) / 12.88 = 74.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 61,
   "value": 81,
   "note": "50 + 10 (61 - 20.44) / 12.88 = 81.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 110,
   "value": 120,
   "note": "50 + 10 (110 - 20.44) / 12.88 = 119.53"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 111,
   "value": 120,
   "note": "50 + 10 (111 - 20.44) / 12.88 = 120.31"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 16.04) / 9.74 = 33.53"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 36,
   "value": 70,
   "note": "50 + 10 (36 - 16.04) / 9.74 = 70.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 37,
   "value": 72,
   "note": "50 + 10 (37 - 16.04) / 9.74 = 71.52"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 74,
   "value": 110,
   "note": "50 + 10 (74 - 16.04) / 9.74 = 109.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 111,
   "value": 147,
   "note": "50 + 10 (111 - 16.04) / 9.74 = 147.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 17.16) / 10.63 = 33.86"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 6,
   "value": 40,
   "note": "50 + 10 (6 - 17.16) / 10.63 = 39.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 23,
   "value": 55,
   "note": "50 + 10 (23 - 17.16) / 10.63 = 55.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 57,
   "value": 87,
   "note": "50 + 10 (57 - 17.16) / 10.63 = 87.48"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 107,
   "value": 135,
   "note": "50 + 10 (107 - 17.16) / 10.63 = 134.52"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 111,
   "value": 138,
   "note": "50 + 10 (111 - 17.16) / 10.63 = 138.28"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 33,
   "note": "50 + 10 (0 - 18.56) / 10.61 = 32.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 35,
   "value": 65,
   "note": "50 + 10 (35 - 18.56) / 10.61 = 65.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 70,
   "value": 98,
   "note": "50 + 10 (70 - 18.56) / 10.61 = 98.48"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 87,
   "value": 115,
   "note": "50 + 10 (87 - 18.56) / 10.61 = 114.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 111,
   "value": 137,
   "note": "50 + 10 (111 - 18.56) / 10.61 = 137.13"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 17.93) / 12.14 = 35.23"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 4,
   "value": 39,
   "note": "50 + 10 (4 - 17.93) / 12.14 = 38.53"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 44,
   "value": 71,
   "note": "50 + 10 (44 - 17.93) / 12.14 = 71.47"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 72,
   "value": 95,
   "note": "50 + 10 (72 - 17.93) / 12.14 = 94.54"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 95,
   "value": 113,
   "note": "50 + 10 (95 - 17.93) / 12.14 = 113.48"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 111,
   "value": 127,
   "note": "50 + 10 (111 - 17.93) / 12.14 = 126.66"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 14.29) / 9.6 = 35.11"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 10,
   "value": 46,
   "note": "50 + 10 (10 - 14.29) / 9.6 = 45.53"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 33,
   "value": 69,
   "note": "50 + 10 (33 - 14.29) / 9.6 = 69.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 58,
   "value": 96,
   "note": "50 + 10 (58 - 14.29) / 9.6 = 95.53"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 105,
   "value": 144,
   "note": "50 + 10 (105 - 14.29) / 9.6 = 144.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 111,
   "value": 151,
   "note": "50 + 10 (111 - 14.29) / 9.6 = 150.74"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 0,
   "value": 33,
   "note": "50 + 10 (0 - 17.88) / 10.54 = 33.04"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 10,
   "value": 43,
   "note": "50 + 10 (10 - 17.88) / 10.54 = 42.52"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 30,
   "value": 61,
   "note": "50 + 10 (30 - 17.88) / 10.54 = 61.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 69,
   "value": 99,
   "note": "50 + 10 (69 - 17.88) / 10.54 = 98.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 89,
   "value": 117,
   "note": "50 + 10 (89 - 17.88) / 10.54 = 117.48"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 111,
   "value": 138,
   "note": "50 + 10 (111 - 17.88) / 10.54 = 138.35"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 24.48) / 12.39 = 30.24"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 9,
   "value": 38,
   "note": "50 + 10 (9 - 24.48) / 12.39 = 37.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 35,
   "value": 58,
   "note": "50 + 10 (35 - 24.48) / 12.39 = 58.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 92,
   "value": 104,
   "note": "50 + 10 (92 - 24.48) / 12.39 = 104.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 123,
   "value": 130,
   "note": "50 + 10 (123 - 24.48) / 12.39 = 129.52"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 141,
   "value": 144,
   "note": "50 + 10 (141 - 24.48) / 12.39 = 144.04"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 23.35) / 14.57 = 33.97"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 27,
   "value": 53,
   "note": "50 + 10 (27 - 23.35) / 14.57 = 52.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 43,
   "value": 63,
   "note": "50 + 10 (43 - 23.35) / 14.57 = 63.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 78,
   "value": 88,
   "note": "50 + 10 (78 - 23.35) / 14.57 = 87.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 94,
   "value": 98,
   "note": "50 + 10 (94 - 23.35) / 14.57 = 98.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 141,
   "value": 131,
   "note": "50 + 10 (141 - 23.35) / 14.57 = 130.75"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 2
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 0,
   "value": 32,
   "note": "50 + 10 (0 - 21.57) / 11.9 = 31.87"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 21,
   "value": 50,
   "note": "50 + 10 (21 - 21.57) / 11.9 = 49.52"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 65,
   "value": 86,
   "note": "50 + 10 (65 - 21.57) / 11.9 = 86.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 90,
   "value": 108,
   "note": "50 + 10 (90 - 21.57) / 11.9 = 107.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 134,
   "value": 144,
   "note": "50 + 10 (134 - 21.57) / 11.9 = 144.48"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 141,
   "value": 150,
   "note": "50 + 10 (141 - 21.57) / 11.9 = 150.36"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 24.18) / 15.8 = 34.70"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 6,
   "value": 38,
   "note": "50 + 10 (6 - 24.18) / 15.8 = 38.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 55,
   "value": 70,
   "note": "50 + 10 (55 - 24.18) / 15.8 = 69.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 85,
   "value": 88,
   "note": "50 + 10 (85 - 24.18) / 15.8 = 88.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 134,
   "value": 120,
   "note": "50 + 10 (134 - 24.18) / 15.8 = 119.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 141,
   "value": 124,
   "note": "50 + 10 (141 - 24.18) / 15.8 = 123.94"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 19.5) / 12 = 33.75"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 37,
   "value": 65,
   "note": "50 + 10 (37 - 19.5) / 12 = 64.58"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 38,
   "value": 65,
   "note": "50 + 10 (38 - 19.5) / 12 = 65.42"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 115,
   "value": 130,
   "note": "50 + 10 (115 - 19.5) / 12 = 129.58"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 116,
   "value": 130,
   "note": "50 + 10 (116 - 19.5) / 12 = 130.42"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 141,
   "value": 151,
   "note": "50 + 10 (141 - 19.5) / 12 = 151.25"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 20.76) / 13.2 = 34.27"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 28,
   "value": 55,
   "note": "50 + 10 (28 - 20.76) / 13.2 = 55.48"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 32,
   "value": 59,
   "note": "50 + 10 (32 - 20.76) / 13.2 = 58.52"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 127,
   "value": 130,
   "note": "50 + 10 (127 - 20.76) / 13.2 = 130.48"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 131,
   "value": 134,
   "note": "50 + 10 (131 - 20.76) / 13.2 = 133.52"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 141,
   "value": 141,
   "note": "50 + 10 (141 - 20.76) / 13.2 = 141.09"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 31,
   "note": "50 + 10 (0 - 23.76) / 12.73 = 31.34"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 4,
   "value": 34,
   "note": "50 + 10 (4 - 23.76) / 12.73 = 34.48"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 69,
   "value": 86,
   "note": "50 + 10 (69 - 23.76) / 12.73 = 85.54"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 74,
   "value": 89,
   "note": "50 + 10 (74 - 23.76) / 12.73 = 89.47"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 139,
   "value": 141,
   "note": "50 + 10 (139 - 23.76) / 12.73 = 140.53"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 141,
   "value": 142,
   "note": "50 + 10 (141 - 23.76) / 12.73 = 142.10"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 21.9) / 14.38 = 34.77"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 37,
   "value": 61,
   "note": "50 + 10 (37 - 21.9) / 14.38 = 60.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 60,
   "value": 76,
   "note": "50 + 10 (60 - 21.9) / 14.38 = 76.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 83,
   "value": 92,
   "note": "50 + 10 (83 - 21.9) / 14.38 = 92.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 119,
   "value": 118,
   "note": "50 + 10 (119 - 21.9) / 14.38 = 117.52"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 141,
   "value": 133,
   "note": "50 + 10 (141 - 21.9) / 14.38 = 132.82"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 18.27) / 12.69 = 35.60"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 24,
   "value": 55,
   "note": "50 + 10 (24 - 18.27) / 12.69 = 54.52"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 43,
   "value": 69,
   "note": "50 + 10 (43 - 18.27) / 12.69 = 69.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 90,
   "value": 107,
   "note": "50 + 10 (90 - 18.27) / 12.69 = 106.52"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 109,
   "value": 121,
   "note": "50 + 10 (109 - 18.27) / 12.69 = 121.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 141,
   "value": 147,
   "note": "50 + 10 (141 - 18.27) / 12.69 = 146.71"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 0,
   "value": 32,
   "note": "50 + 10 (0 - 22.8) / 12.91 = 32.34"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 17,
   "value": 46,
   "note": "50 + 10 (17 - 22.8) / 12.91 = 45.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 57,
   "value": 76,
   "note": "50 + 10 (57 - 22.8) / 12.91 = 76.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 88,
   "value": 101,
   "note": "50 + 10 (88 - 22.8) / 12.91 = 100.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 128,
   "value": 131,
   "note": "50 + 10 (128 - 22.8) / 12.91 = 131.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 141,
   "value": 142,
   "note": "50 + 10 (141 - 22.8) / 12.91 = 141.56"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 13
   },
   "score": 5,
   "value": null,
   "note": "no table for this grade"
  }
 ],
 "references": [
  {
   "id": "ebesutani2011",
   "citation": "Ebesutani C, Chorpita BF, Higa-McMillan CK, Nakamura BJ, Regan J, Lynch RE (2011). A psychometric analysis of the Revised Child Anxiety and Depression Scales - Parent Version in a school sample. Journal of Abnormal Child Psychology 39(2), 173-185.",
   "doi": "10.1007/s10802-010-9460-8"
  },
  {
   "id": "guide",
   "citation": "Chorpita BF, Ebesutani C, Spence SH (2015). Revised Children's Anxiety and Depression Scale: User's Guide. University of California, Los Angeles, Child FIRST Program.",
   "url": "https://www.childfirst.ucla.edu"
  },
  {
   "id": "tables",
   "citation": "T tables of the parent version held in a public scorer (repository wizdom75/rcads_scoring, rcads/process.php); means and standard deviations for boys of grades 3-7 in a second one (pastebin.com/ngUzXNrr)."
  }
 ],
 "licence": "Figures only; forms and guide remain copyright of the developers.",
 "figure": {
  "source": "tables",
  "mark": "D",
  "note": "means and standard deviations recovered from the integer T tables of one public scorer, good to about .03; boys of grades 3-6 agree with a second one; n from Ebesutani et al. 2011, the sample the guide tables are taken to come from"
 }
}
