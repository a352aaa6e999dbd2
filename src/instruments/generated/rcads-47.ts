// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of rcads-47. */
export type ItemId =
  | 'rcads_1'
  | 'rcads_2'
  | 'rcads_3'
  | 'rcads_4'
  | 'rcads_5'
  | 'rcads_6'
  | 'rcads_7'
  | 'rcads_8'
  | 'rcads_9'
  | 'rcads_10'
  | 'rcads_11'
  | 'rcads_12'
  | 'rcads_13'
  | 'rcads_14'
  | 'rcads_15'
  | 'rcads_16'
  | 'rcads_17'
  | 'rcads_18'
  | 'rcads_19'
  | 'rcads_20'
  | 'rcads_21'
  | 'rcads_22'
  | 'rcads_23'
  | 'rcads_24'
  | 'rcads_25'
  | 'rcads_26'
  | 'rcads_27'
  | 'rcads_28'
  | 'rcads_29'
  | 'rcads_30'
  | 'rcads_31'
  | 'rcads_32'
  | 'rcads_33'
  | 'rcads_34'
  | 'rcads_35'
  | 'rcads_36'
  | 'rcads_37'
  | 'rcads_38'
  | 'rcads_39'
  | 'rcads_40'
  | 'rcads_41'
  | 'rcads_42'
  | 'rcads_43'
  | 'rcads_44'
  | 'rcads_45'
  | 'rcads_46'
  | 'rcads_47'

/** Scale ids of rcads-47, each with the ids of its stages. */
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

/** Revised Children's Anxiety and Depression Scale, youth self-report (RCADS-47), version 1.0.0. */
export const rcads47: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "rcads-47",
 "version": "1.0.0",
 "title": {
  "en": "Revised Children's Anxiety and Depression Scale, youth self-report (RCADS-47)",
  "zh-CN": "儿童焦虑抑郁量表修订版，自评（RCADS-47）"
 },
 "construct": {
  "en": "symptoms of anxiety and depression in youth",
  "zh-CN": "青少年焦虑与抑郁症状"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "rcads",
  "member": "youth-47"
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
   "note": "grades of the T tables; the ages are unverified"
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
   "id": "chorpita2000",
   "citation": "Chorpita BF, Yim L, Moffitt C, Umemoto LA, Francis SE (2000). Assessment of symptoms of DSM-IV anxiety and depression in children: a Revised Child Anxiety and Depression Scale. Behaviour Research and Therapy 38(8), 835-855.",
   "doi": "10.1016/S0005-7967(99)00130-8"
  },
  {
   "id": "chorpita2005",
   "citation": "Chorpita BF, Moffitt CE, Gray J (2005). Psychometric properties of the Revised Child Anxiety and Depression Scale in a clinical sample. Behaviour Research and Therapy 43(3), 309-322.",
   "doi": "10.1016/j.brat.2004.02.004"
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
   "id": "rcads_1",
   "label": {
    "en": "worry in general",
    "zh-CN": "时常担心"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_2",
   "label": {
    "en": "sadness or emptiness",
    "zh-CN": "难过或空虚"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_3",
   "label": {
    "en": "stomach unease with problems",
    "zh-CN": "遇事胃部不适"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_4",
   "label": {
    "en": "worry about failing",
    "zh-CN": "担心做不好"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_5",
   "label": {
    "en": "fear alone at home",
    "zh-CN": "独自在家害怕"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_6",
   "label": {
    "en": "no enjoyment",
    "zh-CN": "缺乏乐趣"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_7",
   "label": {
    "en": "fear of tests",
    "zh-CN": "考试恐惧"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_8",
   "label": {
    "en": "worry about others' anger",
    "zh-CN": "担心他人生气"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_9",
   "label": {
    "en": "worry away from parents",
    "zh-CN": "离开父母时担心"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_10",
   "label": {
    "en": "unwanted thoughts or images",
    "zh-CN": "不想要的念头或画面"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_11",
   "label": {
    "en": "sleep trouble",
    "zh-CN": "睡眠问题"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_12",
   "label": {
    "en": "worry about schoolwork",
    "zh-CN": "担心功课"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_13",
   "label": {
    "en": "fear for the family",
    "zh-CN": "担心家人出事"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_14",
   "label": {
    "en": "sudden breathlessness",
    "zh-CN": "突然气短"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_15",
   "label": {
    "en": "appetite problems",
    "zh-CN": "食欲问题"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_16",
   "label": {
    "en": "repeated checking",
    "zh-CN": "反复检查"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_17",
   "label": {
    "en": "fear of sleeping alone",
    "zh-CN": "害怕独自睡觉"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_18",
   "label": {
    "en": "morning school trouble",
    "zh-CN": "早晨上学困难"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_19",
   "label": {
    "en": "lack of energy",
    "zh-CN": "缺乏精力"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_20",
   "label": {
    "en": "worry about looking foolish",
    "zh-CN": "担心出丑"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_21",
   "label": {
    "en": "tiredness",
    "zh-CN": "容易疲倦"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_22",
   "label": {
    "en": "worry about bad events",
    "zh-CN": "担心坏事发生"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_23",
   "label": {
    "en": "thoughts that stay",
    "zh-CN": "念头挥之不去"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_24",
   "label": {
    "en": "racing heart with problems",
    "zh-CN": "遇事心跳加快"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_25",
   "label": {
    "en": "unclear thinking",
    "zh-CN": "思路不清"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_26",
   "label": {
    "en": "sudden trembling",
    "zh-CN": "突然发抖"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_27",
   "label": {
    "en": "worry about own safety",
    "zh-CN": "担心自身安全"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_28",
   "label": {
    "en": "shakiness with problems",
    "zh-CN": "遇事发颤"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_29",
   "label": {
    "en": "worthlessness",
    "zh-CN": "无价值感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_30",
   "label": {
    "en": "worry about mistakes",
    "zh-CN": "担心犯错"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_31",
   "label": {
    "en": "protective thoughts",
    "zh-CN": "用特定想法防坏事"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_32",
   "label": {
    "en": "worry about others' opinion",
    "zh-CN": "担心他人看法"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_33",
   "label": {
    "en": "fear of crowded places",
    "zh-CN": "害怕人多的地方"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_34",
   "label": {
    "en": "sudden fear",
    "zh-CN": "突然害怕"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_35",
   "label": {
    "en": "worry about the future",
    "zh-CN": "担心将来的事"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_36",
   "label": {
    "en": "sudden dizziness",
    "zh-CN": "突然头晕"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_37",
   "label": {
    "en": "thoughts of death",
    "zh-CN": "死亡念头"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_38",
   "label": {
    "en": "speaking in class",
    "zh-CN": "害怕在班上发言"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_39",
   "label": {
    "en": "sudden racing heart",
    "zh-CN": "突然心跳加快"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_40",
   "label": {
    "en": "no wish to move",
    "zh-CN": "不想动"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_41",
   "label": {
    "en": "fear of sudden fear",
    "zh-CN": "害怕突然的恐惧"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_42",
   "label": {
    "en": "repeated actions",
    "zh-CN": "重复动作"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_43",
   "label": {
    "en": "fear of embarrassment",
    "zh-CN": "害怕难堪"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_44",
   "label": {
    "en": "actions until just right",
    "zh-CN": "反复做到刚好为止"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_45",
   "label": {
    "en": "worry at bedtime",
    "zh-CN": "睡前担心"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_46",
   "label": {
    "en": "fear of nights away",
    "zh-CN": "害怕在外过夜"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "rcads_47",
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
   "informant": "self",
   "order": [
    "rcads_1",
    "rcads_2",
    "rcads_3",
    "rcads_4",
    "rcads_5",
    "rcads_6",
    "rcads_7",
    "rcads_8",
    "rcads_9",
    "rcads_10",
    "rcads_11",
    "rcads_12",
    "rcads_13",
    "rcads_14",
    "rcads_15",
    "rcads_16",
    "rcads_17",
    "rcads_18",
    "rcads_19",
    "rcads_20",
    "rcads_21",
    "rcads_22",
    "rcads_23",
    "rcads_24",
    "rcads_25",
    "rcads_26",
    "rcads_27",
    "rcads_28",
    "rcads_29",
    "rcads_30",
    "rcads_31",
    "rcads_32",
    "rcads_33",
    "rcads_34",
    "rcads_35",
    "rcads_36",
    "rcads_37",
    "rcads_38",
    "rcads_39",
    "rcads_40",
    "rcads_41",
    "rcads_42",
    "rcads_43",
    "rcads_44",
    "rcads_45",
    "rcads_46",
    "rcads_47"
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
   "informant": "self",
   "order": [
    "rcads_1",
    "rcads_2",
    "rcads_3",
    "rcads_4",
    "rcads_5",
    "rcads_6",
    "rcads_7",
    "rcads_8",
    "rcads_9",
    "rcads_10",
    "rcads_11",
    "rcads_12",
    "rcads_13",
    "rcads_14",
    "rcads_15",
    "rcads_16",
    "rcads_17",
    "rcads_18",
    "rcads_19",
    "rcads_20",
    "rcads_21",
    "rcads_22",
    "rcads_23",
    "rcads_24",
    "rcads_25",
    "rcads_26",
    "rcads_27",
    "rcads_28",
    "rcads_29",
    "rcads_30",
    "rcads_31",
    "rcads_32",
    "rcads_33",
    "rcads_34",
    "rcads_35",
    "rcads_36",
    "rcads_37",
    "rcads_38",
    "rcads_39",
    "rcads_40",
    "rcads_41",
    "rcads_42",
    "rcads_43",
    "rcads_44",
    "rcads_45",
    "rcads_46",
    "rcads_47"
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
     "rcads_5",
     "rcads_9",
     "rcads_17",
     "rcads_18",
     "rcads_33",
     "rcads_45",
     "rcads_46"
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
     "rcads_1",
     "rcads_13",
     "rcads_22",
     "rcads_27",
     "rcads_35",
     "rcads_37"
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
     "rcads_3",
     "rcads_14",
     "rcads_24",
     "rcads_26",
     "rcads_28",
     "rcads_34",
     "rcads_36",
     "rcads_39",
     "rcads_41"
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
     "rcads_4",
     "rcads_7",
     "rcads_8",
     "rcads_12",
     "rcads_20",
     "rcads_30",
     "rcads_32",
     "rcads_38",
     "rcads_43"
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
     "rcads_10",
     "rcads_16",
     "rcads_23",
     "rcads_31",
     "rcads_42",
     "rcads_44"
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
     "rcads_2",
     "rcads_6",
     "rcads_11",
     "rcads_15",
     "rcads_19",
     "rcads_21",
     "rcads_25",
     "rcads_29",
     "rcads_40",
     "rcads_47"
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
   "item": "rcads_37",
   "kind": "suicide",
   "endorsedBy": [
    1,
    2,
    3
   ],
   "figure": {
    "source": "guide",
    "mark": "K",
    "note": "thoughts of death; sits in generalized anxiety, not in depression"
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
    "source": "guide",
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
       "en": "The answers point to frequent worry. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to frequent worry. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to frequent worry. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to frequent worry. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
    "source": "guide",
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
       "en": "The answers point to sudden fear. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能会突然感到害怕，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to sudden fear. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能会突然感到害怕，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to sudden fear. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能会突然感到害怕，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to sudden fear. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能会突然感到害怕，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
    "source": "guide",
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
       "en": "The answers point to worry among other people. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在人前时常感到紧张，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry among other people. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在人前时常感到紧张，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to worry among other people. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在人前时常感到紧张，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry among other people. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在人前时常感到紧张，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
    "source": "guide",
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
       "en": "The answers point to thoughts or habits that are hard to control. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能有些念头或习惯难以控制，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to thoughts or habits that are hard to control. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能有些念头或习惯难以控制，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to thoughts or habits that are hard to control. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能有些念头或习惯难以控制，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to thoughts or habits that are hard to control. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能有些念头或习惯难以控制，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
    "source": "guide",
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
    "source": "guide",
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
       "en": "The answers point to worry and tension. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and tension. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
    "source": "guide",
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
    "source": "guide",
    "mark": "V2",
    "note": "the top 7 % and 2 % often quoted are normal theory and do not hold for a linear T on skewed scores"
   }
  }
 ],
 "reliability": [
  {
   "scale": "major_depression",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.76,
   "population": "US youth, grades 3-12",
   "n": 1641,
   "sd": 4.03,
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.77,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "sd": 4.03,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.77,
   "population": "US youth, grades 3-12",
   "n": 1641,
   "sd": 3.38,
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.79,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "sd": 3.38,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.81,
   "population": "US youth, grades 3-12",
   "n": 1641,
   "sd": 4.85,
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.8,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "sd": 4.85,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  },
  {
   "scale": "panic",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.85,
   "population": "US youth, grades 3-12",
   "n": 1641,
   "sd": 3.78,
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  },
  {
   "scale": "panic",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.76,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "sd": 3.78,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.76,
   "population": "US youth, grades 3-12",
   "n": 1641,
   "sd": 2.96,
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.75,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "sd": 2.96,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.73,
   "population": "US youth, grades 3-12",
   "n": 1641,
   "sd": 3.31,
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.65,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "sd": 3.31,
   "figure": {
    "source": "chorpita2000",
    "mark": "K",
    "note": "coefficient from general knowledge; the standard deviation (D) is the one within grade band and sex, root of the mean of the variances of the norm rows"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer 0; boy in grade 4: separation 50 + 10(0 - 4.84)/3.95 = 37.75, panic 50 + 10(0 - 5.26)/4.15 = 37.33",
   "responses": "all-lowest",
   "respondent": {
    "grade": 4,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
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
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 38
     },
     "panic": {
      "t": 37
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
   "note": "every answer 3; girl in grade 12: separation 50 + 10(21 - 3.06)/2.57 = 119.81, total 50 + 10(141 - 44.25)/18.28 = 102.93",
   "responses": "all-highest",
   "respondent": {
    "grade": 12,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
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
     "rcads_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 120
     },
     "total_internalizing": {
      "t": 103
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-girl-grade-8",
   "note": "every answer 1; separation 50 + 10(7 - 3.00)/2.72 = 64.71, general 50 + 10(6 - 7.41)/3.19 = 45.58, panic 60.10, social 42, obsessive 53.003, depression 50 + 10(10 - 7.89)/3.91 = 55.40, anxiety 52.45, total 50 + 10(47 - 41.34)/16.67 = 53.40",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 8,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
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
     "panic-t": "below_65"
    },
    "criticalItems": {
     "rcads_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 65
     },
     "generalized_anxiety": {
      "t": 46
     },
     "panic": {
      "t": 60
     },
     "social_phobia": {
      "t": 42
     },
     "obsessive_compulsive": {
      "t": 53
     },
     "major_depression": {
      "t": 55
     },
     "total_anxiety": {
      "t": 52
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
   "id": "ones-boy-grade-8",
   "note": "the same answers on the boys row: separation 50 + 10(7 - 2.30)/2.46 = 69.11, depression 50 + 10(10 - 6.66)/3.65 = 59.15",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 8,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
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
     "separation-anxiety-t": "borderline"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 69
     },
     "major_depression": {
      "t": 59
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-5-boy",
   "note": "depression 50 + 10(10 - 7.04)/3.64 = 58.13",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 5,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "standardScores": {
     "major_depression": {
      "t": 58
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
   "note": "depression 50 + 10(10 - 7.45)/4.09 = 56.23",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 9,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "standardScores": {
     "major_depression": {
      "t": 56
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
   "note": "depression 50 + 10(10 - 7.31)/3.81 = 57.06",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 11,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "standardScores": {
     "major_depression": {
      "t": 57
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
   "note": "depression 50 + 10(10 - 8.72)/4.76 = 52.69",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 3,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "standardScores": {
     "major_depression": {
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
   "id": "ones-grade-6-girl",
   "note": "depression 50 + 10(10 - 7.63)/4.10 = 55.78",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 6,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "standardScores": {
     "major_depression": {
      "t": 56
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-10-girl",
   "note": "depression 50 + 10(10 - 7.64)/3.68 = 56.41",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 10,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "standardScores": {
     "major_depression": {
      "t": 56
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "ones-grade-12-girl",
   "note": "depression 50 + 10(10 - 9.39)/4.45 = 51.37",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 12,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "standardScores": {
     "major_depression": {
      "t": 51
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
   "note": "depression 50 + 10(10 - 8.25)/4.09 = 54.28",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "standardScores": {
     "major_depression": {
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
   "id": "two-missing-in-a-subscale",
   "note": "separation: five answered, sum 6, 6 x 7 / 5 = 8.4, rounded to 8",
   "responses": {
    "rcads_5": 1,
    "rcads_9": 1,
    "rcads_17": 2,
    "rcads_18": 1,
    "rcads_33": 1
   },
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 8
     },
     "total_anxiety": "absent",
     "total_internalizing": "absent"
    },
    "criticalItems": {
     "rcads_37": "unknown"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "three-missing-in-a-subscale",
   "note": "separation: four answered, below the limit; the totals allow 10 and 12 and are scored: 34 x 37 / 34 = 37, 44 x 47 / 44 = 47",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": null,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_47": 1
   },
   "expect": {
    "scales": {
     "separation_anxiety": "absent",
     "total_anxiety": {
      "raw": 37
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
   "id": "critical-item-alone",
   "note": "only item 37 answered",
   "responses": {
    "rcads_37": 1
   },
   "expect": {
    "scales": {
     "generalized_anxiety": "absent"
    },
    "criticalItems": {
     "rcads_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "boys-7-8-below-65",
   "note": "boy in grade 8, every subscale at its highest raw score below T 65: separation anxiety 50 + 10(5 - 2.30)/2.46 = 60.98, generalized anxiety 50 + 10(10 - 6.21)/3.14 = 62.07, panic 50 + 10(8 - 3.68)/3.33 = 62.97, social phobia 50 + 10(17 - 11.05)/4.74 = 62.55, obsessive compulsive 50 + 10(10 - 5.22)/3.39 = 64.10, major depression 50 + 10(11 - 6.66)/3.65 = 61.89, total anxiety 50 + 10(50 - 28.63)/13.09 = 66.33, total internalizing 50 + 10(61 - 35.35)/15.31 = 66.75",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 3,
    "rcads_3": 3,
    "rcads_4": 3,
    "rcads_5": 3,
    "rcads_6": 3,
    "rcads_7": 3,
    "rcads_8": 3,
    "rcads_9": 2,
    "rcads_10": 3,
    "rcads_11": 3,
    "rcads_12": 3,
    "rcads_13": 3,
    "rcads_14": 3,
    "rcads_15": 2,
    "rcads_16": 3,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 3,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 3,
    "rcads_24": 2,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 1,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 2,
    "rcads_31": 1,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 8,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 5
     },
     "generalized_anxiety": {
      "raw": 10
     },
     "panic": {
      "raw": 8
     },
     "social_phobia": {
      "raw": 17
     },
     "obsessive_compulsive": {
      "raw": 10
     },
     "major_depression": {
      "raw": 11
     },
     "total_anxiety": {
      "raw": 50
     },
     "total_internalizing": {
      "raw": 61
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
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 61
     },
     "generalized_anxiety": {
      "t": 62
     },
     "panic": {
      "t": 63
     },
     "social_phobia": {
      "t": 63
     },
     "obsessive_compulsive": {
      "t": 64
     },
     "major_depression": {
      "t": 62
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
   "id": "boys-7-8-from-65",
   "note": "boy in grade 8, every subscale at its lowest raw score from T 65: separation anxiety 50 + 10(6 - 2.30)/2.46 = 65.04, generalized anxiety 50 + 10(11 - 6.21)/3.14 = 65.25, panic 50 + 10(9 - 3.68)/3.33 = 65.98, social phobia 50 + 10(18 - 11.05)/4.74 = 64.66, obsessive compulsive 50 + 10(11 - 5.22)/3.39 = 67.05, major depression 50 + 10(12 - 6.66)/3.65 = 64.63, total anxiety 50 + 10(55 - 28.63)/13.09 = 70.15, total internalizing 50 + 10(67 - 35.35)/15.31 = 70.67",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 3,
    "rcads_3": 3,
    "rcads_4": 3,
    "rcads_5": 3,
    "rcads_6": 3,
    "rcads_7": 3,
    "rcads_8": 3,
    "rcads_9": 3,
    "rcads_10": 3,
    "rcads_11": 3,
    "rcads_12": 3,
    "rcads_13": 3,
    "rcads_14": 3,
    "rcads_15": 3,
    "rcads_16": 3,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 3,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 3,
    "rcads_24": 3,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 2,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 3,
    "rcads_31": 2,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 8,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 6
     },
     "generalized_anxiety": {
      "raw": 11
     },
     "panic": {
      "raw": 9
     },
     "social_phobia": {
      "raw": 18
     },
     "obsessive_compulsive": {
      "raw": 11
     },
     "major_depression": {
      "raw": 12
     },
     "total_anxiety": {
      "raw": 55
     },
     "total_internalizing": {
      "raw": 67
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
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 65
     },
     "generalized_anxiety": {
      "t": 65
     },
     "panic": {
      "t": 66
     },
     "social_phobia": {
      "t": 65
     },
     "obsessive_compulsive": {
      "t": 67
     },
     "major_depression": {
      "t": 65
     },
     "total_anxiety": {
      "t": 70
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
   "id": "girls-9-10-below-70",
   "note": "girl in grade 9, every subscale at its highest raw score below T 70: separation anxiety 50 + 10(6 - 2.34)/2.23 = 66.41, generalized anxiety 50 + 10(13 - 7.28)/3.44 = 66.63, panic 50 + 10(10 - 4.18)/3.07 = 68.96, social phobia 50 + 10(22 - 12.50)/5.00 = 69.00, obsessive compulsive 50 + 10(9 - 4.12)/2.79 = 67.49, major depression 50 + 10(14 - 7.64)/3.68 = 67.28, total anxiety 50 + 10(60 - 30.03)/12.75 = 73.51, total internalizing 50 + 10(74 - 37.50)/14.95 = 74.41",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 3,
    "rcads_3": 3,
    "rcads_4": 3,
    "rcads_5": 3,
    "rcads_6": 3,
    "rcads_7": 3,
    "rcads_8": 3,
    "rcads_9": 3,
    "rcads_10": 3,
    "rcads_11": 3,
    "rcads_12": 3,
    "rcads_13": 3,
    "rcads_14": 3,
    "rcads_15": 3,
    "rcads_16": 3,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 2,
    "rcads_20": 3,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 3,
    "rcads_24": 3,
    "rcads_25": 0,
    "rcads_26": 1,
    "rcads_27": 3,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 3,
    "rcads_31": 0,
    "rcads_32": 3,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 1,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 1,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 6
     },
     "generalized_anxiety": {
      "raw": 13
     },
     "panic": {
      "raw": 10
     },
     "social_phobia": {
      "raw": 22
     },
     "obsessive_compulsive": {
      "raw": 9
     },
     "major_depression": {
      "raw": 14
     },
     "total_anxiety": {
      "raw": 60
     },
     "total_internalizing": {
      "raw": 74
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
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 66
     },
     "generalized_anxiety": {
      "t": 67
     },
     "panic": {
      "t": 69
     },
     "social_phobia": {
      "t": 69
     },
     "obsessive_compulsive": {
      "t": 67
     },
     "major_depression": {
      "t": 67
     },
     "total_anxiety": {
      "t": 74
     },
     "total_internalizing": {
      "t": 74
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "girls-9-10-from-70",
   "note": "girl in grade 9, every subscale at its lowest raw score from T 70: separation anxiety 50 + 10(7 - 2.34)/2.23 = 70.90, generalized anxiety 50 + 10(14 - 7.28)/3.44 = 69.53, panic 50 + 10(11 - 4.18)/3.07 = 72.21, social phobia 50 + 10(23 - 12.50)/5.00 = 71.00, obsessive compulsive 50 + 10(10 - 4.12)/2.79 = 71.08, major depression 50 + 10(15 - 7.64)/3.68 = 70.00, total anxiety 50 + 10(65 - 30.03)/12.75 = 77.43, total internalizing 50 + 10(80 - 37.50)/14.95 = 78.43",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 3,
    "rcads_3": 3,
    "rcads_4": 3,
    "rcads_5": 3,
    "rcads_6": 3,
    "rcads_7": 3,
    "rcads_8": 3,
    "rcads_9": 3,
    "rcads_10": 3,
    "rcads_11": 3,
    "rcads_12": 3,
    "rcads_13": 3,
    "rcads_14": 3,
    "rcads_15": 3,
    "rcads_16": 3,
    "rcads_17": 1,
    "rcads_18": 0,
    "rcads_19": 3,
    "rcads_20": 3,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 3,
    "rcads_24": 3,
    "rcads_25": 0,
    "rcads_26": 2,
    "rcads_27": 3,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 3,
    "rcads_31": 1,
    "rcads_32": 3,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 2,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 2,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 9,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     },
     "generalized_anxiety": {
      "raw": 14
     },
     "panic": {
      "raw": 11
     },
     "social_phobia": {
      "raw": 23
     },
     "obsessive_compulsive": {
      "raw": 10
     },
     "major_depression": {
      "raw": 15
     },
     "total_anxiety": {
      "raw": 65
     },
     "total_internalizing": {
      "raw": 80
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
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 71
     },
     "generalized_anxiety": {
      "t": 70
     },
     "panic": {
      "t": 72
     },
     "social_phobia": {
      "t": 71
     },
     "obsessive_compulsive": {
      "t": 71
     },
     "major_depression": {
      "t": 70
     },
     "total_anxiety": {
      "t": 77
     },
     "total_internalizing": {
      "t": 78
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
   "note": "every answer 1, two missing in each subscale, so 10 and 12 in the totals: all scored, e.g. 27 x 37 / 27 = 37 and 35 x 47 / 35 = 47; item 37 is among the missing",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_36": 1
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
     "rcads_37": "unknown"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "missing-beyond-every-limit",
   "note": "one more missing in separation anxiety and one in depression: 11 of 37 and 14 of 47, so both totals and both subscales are absent",
   "responses": {
    "rcads_1": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_36": 1
   },
   "expect": {
    "scales": {
     "separation_anxiety": "absent",
     "major_depression": "absent",
     "panic": {
      "raw": 9
     },
     "total_anxiety": "absent",
     "total_internalizing": "absent"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "total-internalizing-beyond-its-limit",
   "note": "three depression items more missing: 10 of 37 and 15 of 47, so total anxiety is scored and the total of all is not",
   "responses": {
    "rcads_1": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_36": 1
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
    "rcads_1": 2,
    "rcads_13": 1,
    "rcads_22": 1,
    "rcads_27": 1
   },
   "expect": {
    "scales": {
     "generalized_anxiety": {
      "raw": 8
     }
    },
    "criticalItems": {
     "rcads_37": "unknown"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "girls-5-6-separation-withheld",
   "note": "girl in grade 6: separation anxiety has its raw score only, since the copied row is withheld; panic 50 + 10(9 - 5.27)/4.29 = 58.69",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 6,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 7
     }
    },
    "bands": {
     "panic-t": "below_65"
    },
    "standardScores": {
     "panic": {
      "t": 59
     }
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
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 8
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "total_internalizing": {
      "raw": 47
     }
    },
    "criticalItems": {
     "rcads_37": "endorsed"
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
    "rcads_1": 0,
    "rcads_2": 0,
    "rcads_3": 0,
    "rcads_4": 0,
    "rcads_5": 0,
    "rcads_6": 0,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 0,
    "rcads_10": 0,
    "rcads_11": 0,
    "rcads_12": 0,
    "rcads_13": 0,
    "rcads_14": 0,
    "rcads_15": 0,
    "rcads_16": 0,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 0,
    "rcads_23": 0,
    "rcads_24": 0,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 0,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 0,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 1,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 8,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "generalized_anxiety": {
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
     "rcads_37": "endorsed"
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
    "rcads_1": 0,
    "rcads_2": 0,
    "rcads_3": 0,
    "rcads_4": 0,
    "rcads_5": 0,
    "rcads_6": 0,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 0,
    "rcads_10": 0,
    "rcads_11": 0,
    "rcads_12": 0,
    "rcads_13": 0,
    "rcads_14": 0,
    "rcads_15": 0,
    "rcads_16": 0,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 0,
    "rcads_23": 0,
    "rcads_24": 0,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 0,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 0,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": {
     "missing": "invalid"
    },
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "expect": {
    "scales": {
     "generalized_anxiety": {
      "raw": 0
     }
    },
    "criticalItems": {
     "rcads_37": "unreadable"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "totals-below-65",
   "note": "boy in grade 8, both totals at their highest raw score below T 65: anxiety 50 + 10(47 - 28.63)/13.09 = 64.03, all 50 + 10(57 - 35.35)/15.31 = 64.14",
   "responses": {
    "rcads_1": 2,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 2,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 2,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 2,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 2,
    "rcads_18": 2,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 2,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 2,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 2,
    "rcads_46": 2,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 8,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "total_anxiety": {
      "raw": 47
     },
     "major_depression": {
      "raw": 10
     },
     "total_internalizing": {
      "raw": 57
     }
    },
    "bands": {
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "standardScores": {
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
   "id": "totals-from-65",
   "note": "boy in grade 8, both totals at their lowest raw score from T 65: anxiety 50 + 10(48 - 28.63)/13.09 = 64.80, all 50 + 10(58 - 35.35)/15.31 = 64.79",
   "responses": {
    "rcads_1": 2,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 2,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 2,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 2,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 2,
    "rcads_18": 2,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 2,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 2,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 2,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 2,
    "rcads_46": 2,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 8,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "total_anxiety": {
      "raw": 48
     },
     "major_depression": {
      "raw": 10
     },
     "total_internalizing": {
      "raw": 58
     }
    },
    "bands": {
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "standardScores": {
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
   "id": "totals-below-70",
   "note": "boy in grade 8, both totals at their highest raw score below T 70: anxiety 50 + 10(54 - 28.63)/13.09 = 69.38, all 50 + 10(65 - 35.35)/15.31 = 69.37",
   "responses": {
    "rcads_1": 2,
    "rcads_2": 2,
    "rcads_3": 2,
    "rcads_4": 1,
    "rcads_5": 2,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 2,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 2,
    "rcads_14": 2,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 2,
    "rcads_18": 2,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 2,
    "rcads_23": 1,
    "rcads_24": 2,
    "rcads_25": 1,
    "rcads_26": 2,
    "rcads_27": 2,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 2,
    "rcads_34": 1,
    "rcads_35": 2,
    "rcads_36": 1,
    "rcads_37": 2,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 2,
    "rcads_46": 2,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 8,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "total_anxiety": {
      "raw": 54
     },
     "major_depression": {
      "raw": 11
     },
     "total_internalizing": {
      "raw": 65
     }
    },
    "bands": {
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "standardScores": {
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
   "id": "totals-from-70",
   "note": "boy in grade 8, both totals at their lowest raw score from T 70: anxiety 50 + 10(55 - 28.63)/13.09 = 70.15, all 50 + 10(66 - 35.35)/15.31 = 70.02",
   "responses": {
    "rcads_1": 2,
    "rcads_2": 2,
    "rcads_3": 2,
    "rcads_4": 1,
    "rcads_5": 2,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 2,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 2,
    "rcads_14": 2,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 2,
    "rcads_18": 2,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 2,
    "rcads_23": 1,
    "rcads_24": 2,
    "rcads_25": 1,
    "rcads_26": 2,
    "rcads_27": 2,
    "rcads_28": 2,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 2,
    "rcads_34": 1,
    "rcads_35": 2,
    "rcads_36": 1,
    "rcads_37": 2,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 2,
    "rcads_46": 2,
    "rcads_47": 1
   },
   "respondent": {
    "grade": 8,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "total_anxiety": {
      "raw": 55
     },
     "major_depression": {
      "raw": 11
     },
     "total_internalizing": {
      "raw": 66
     }
    },
    "bands": {
     "total-anxiety-t": "elevated",
     "total-internalizing-t": "elevated"
    },
    "standardScores": {
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
   "id": "pattern-1",
   "note": "items whose number has bit 1 set are 3, all else 0: total 24 x 3 = 72",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 0,
    "rcads_3": 3,
    "rcads_4": 0,
    "rcads_5": 3,
    "rcads_6": 0,
    "rcads_7": 3,
    "rcads_8": 0,
    "rcads_9": 3,
    "rcads_10": 0,
    "rcads_11": 3,
    "rcads_12": 0,
    "rcads_13": 3,
    "rcads_14": 0,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 3,
    "rcads_18": 0,
    "rcads_19": 3,
    "rcads_20": 0,
    "rcads_21": 3,
    "rcads_22": 0,
    "rcads_23": 3,
    "rcads_24": 0,
    "rcads_25": 3,
    "rcads_26": 0,
    "rcads_27": 3,
    "rcads_28": 0,
    "rcads_29": 3,
    "rcads_30": 0,
    "rcads_31": 3,
    "rcads_32": 0,
    "rcads_33": 3,
    "rcads_34": 0,
    "rcads_35": 3,
    "rcads_36": 0,
    "rcads_37": 3,
    "rcads_38": 0,
    "rcads_39": 3,
    "rcads_40": 0,
    "rcads_41": 3,
    "rcads_42": 0,
    "rcads_43": 3,
    "rcads_44": 0,
    "rcads_45": 3,
    "rcads_46": 0,
    "rcads_47": 3
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
     "rcads_37": "endorsed"
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
    "rcads_1": 0,
    "rcads_2": 3,
    "rcads_3": 3,
    "rcads_4": 0,
    "rcads_5": 0,
    "rcads_6": 3,
    "rcads_7": 3,
    "rcads_8": 0,
    "rcads_9": 0,
    "rcads_10": 3,
    "rcads_11": 3,
    "rcads_12": 0,
    "rcads_13": 0,
    "rcads_14": 3,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 0,
    "rcads_18": 3,
    "rcads_19": 3,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 3,
    "rcads_24": 0,
    "rcads_25": 0,
    "rcads_26": 3,
    "rcads_27": 3,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 3,
    "rcads_31": 3,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 3,
    "rcads_35": 3,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 3,
    "rcads_39": 3,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 3,
    "rcads_43": 3,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 3,
    "rcads_47": 3
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
     "rcads_37": "not-endorsed"
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
    "rcads_1": 0,
    "rcads_2": 0,
    "rcads_3": 0,
    "rcads_4": 3,
    "rcads_5": 3,
    "rcads_6": 3,
    "rcads_7": 3,
    "rcads_8": 0,
    "rcads_9": 0,
    "rcads_10": 0,
    "rcads_11": 0,
    "rcads_12": 3,
    "rcads_13": 3,
    "rcads_14": 3,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 3,
    "rcads_21": 3,
    "rcads_22": 3,
    "rcads_23": 3,
    "rcads_24": 0,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 0,
    "rcads_28": 3,
    "rcads_29": 3,
    "rcads_30": 3,
    "rcads_31": 3,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 3,
    "rcads_37": 3,
    "rcads_38": 3,
    "rcads_39": 3,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 3,
    "rcads_45": 3,
    "rcads_46": 3,
    "rcads_47": 3
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
     "rcads_37": "endorsed"
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
    "rcads_1": 0,
    "rcads_2": 0,
    "rcads_3": 0,
    "rcads_4": 0,
    "rcads_5": 0,
    "rcads_6": 0,
    "rcads_7": 0,
    "rcads_8": 3,
    "rcads_9": 3,
    "rcads_10": 3,
    "rcads_11": 3,
    "rcads_12": 3,
    "rcads_13": 3,
    "rcads_14": 3,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 0,
    "rcads_23": 0,
    "rcads_24": 3,
    "rcads_25": 3,
    "rcads_26": 3,
    "rcads_27": 3,
    "rcads_28": 3,
    "rcads_29": 3,
    "rcads_30": 3,
    "rcads_31": 3,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 3,
    "rcads_41": 3,
    "rcads_42": 3,
    "rcads_43": 3,
    "rcads_44": 3,
    "rcads_45": 3,
    "rcads_46": 3,
    "rcads_47": 3
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
     "rcads_37": "not-endorsed"
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
    "rcads_1": 0,
    "rcads_2": 0,
    "rcads_3": 0,
    "rcads_4": 0,
    "rcads_5": 0,
    "rcads_6": 0,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 0,
    "rcads_10": 0,
    "rcads_11": 0,
    "rcads_12": 0,
    "rcads_13": 0,
    "rcads_14": 0,
    "rcads_15": 0,
    "rcads_16": 3,
    "rcads_17": 3,
    "rcads_18": 3,
    "rcads_19": 3,
    "rcads_20": 3,
    "rcads_21": 3,
    "rcads_22": 3,
    "rcads_23": 3,
    "rcads_24": 3,
    "rcads_25": 3,
    "rcads_26": 3,
    "rcads_27": 3,
    "rcads_28": 3,
    "rcads_29": 3,
    "rcads_30": 3,
    "rcads_31": 3,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
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
     "rcads_37": "not-endorsed"
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
    "rcads_1": 0,
    "rcads_2": 0,
    "rcads_3": 0,
    "rcads_4": 0,
    "rcads_5": 0,
    "rcads_6": 0,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 0,
    "rcads_10": 0,
    "rcads_11": 0,
    "rcads_12": 0,
    "rcads_13": 0,
    "rcads_14": 0,
    "rcads_15": 0,
    "rcads_16": 0,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 0,
    "rcads_23": 0,
    "rcads_24": 0,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 0,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 0,
    "rcads_32": 3,
    "rcads_33": 3,
    "rcads_34": 3,
    "rcads_35": 3,
    "rcads_36": 3,
    "rcads_37": 3,
    "rcads_38": 3,
    "rcads_39": 3,
    "rcads_40": 3,
    "rcads_41": 3,
    "rcads_42": 3,
    "rcads_43": 3,
    "rcads_44": 3,
    "rcads_45": 3,
    "rcads_46": 3,
    "rcads_47": 3
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
     "rcads_37": "endorsed"
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
    "rcads_1": 2,
    "rcads_2": 2,
    "rcads_3": 2,
    "rcads_4": 2,
    "rcads_5": 2,
    "rcads_6": 2,
    "rcads_7": 2,
    "rcads_8": 2,
    "rcads_9": 2,
    "rcads_10": 2,
    "rcads_11": 2,
    "rcads_12": 2,
    "rcads_13": 2,
    "rcads_14": 2,
    "rcads_15": 2,
    "rcads_16": 2,
    "rcads_17": 2,
    "rcads_18": 2,
    "rcads_19": 2,
    "rcads_20": 2,
    "rcads_21": 2,
    "rcads_22": 2,
    "rcads_23": 2,
    "rcads_24": 2,
    "rcads_25": 2,
    "rcads_26": 2,
    "rcads_27": 2,
    "rcads_28": 2,
    "rcads_29": 2,
    "rcads_30": 2,
    "rcads_31": 2,
    "rcads_32": 2,
    "rcads_33": 2,
    "rcads_34": 2,
    "rcads_35": 2,
    "rcads_36": 2,
    "rcads_37": 2,
    "rcads_38": 2,
    "rcads_39": 2,
    "rcads_40": 2,
    "rcads_41": 2,
    "rcads_42": 2,
    "rcads_43": 2,
    "rcads_44": 2,
    "rcads_45": 2,
    "rcads_46": 2,
    "rcads_47": 2
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
     "rcads_37": "endorsed"
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
    "rcads_5": 3,
    "rcads_9": 3,
    "rcads_17": 3,
    "rcads_18": 0,
    "rcads_33": 0,
    "rcads_45": 0
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
    "rcads_1": 3,
    "rcads_13": 0,
    "rcads_22": 0,
    "rcads_27": 0
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
    "rcads_3": 3,
    "rcads_14": 1,
    "rcads_24": 0,
    "rcads_26": 0,
    "rcads_28": 0,
    "rcads_34": 0,
    "rcads_36": 0,
    "rcads_39": 0
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
    "rcads_4": 3,
    "rcads_7": 1,
    "rcads_8": 0,
    "rcads_12": 0,
    "rcads_20": 0,
    "rcads_30": 0,
    "rcads_32": 0,
    "rcads_38": 0
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
    "rcads_10": 3,
    "rcads_16": 0,
    "rcads_23": 0,
    "rcads_31": 0
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
    "rcads_2": 2,
    "rcads_6": 0,
    "rcads_11": 0,
    "rcads_15": 0,
    "rcads_19": 0,
    "rcads_21": 0,
    "rcads_25": 0,
    "rcads_29": 0
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
    "rcads_5": 3,
    "rcads_9": 3,
    "rcads_17": 3,
    "rcads_18": 3,
    "rcads_33": 3,
    "rcads_45": 3,
    "rcads_46": 0,
    "rcads_1": 0,
    "rcads_13": 0,
    "rcads_22": 0,
    "rcads_27": 0,
    "rcads_35": 0,
    "rcads_37": 0,
    "rcads_3": 0,
    "rcads_14": 0,
    "rcads_24": 0,
    "rcads_26": 0,
    "rcads_28": 0,
    "rcads_34": 0,
    "rcads_36": 0,
    "rcads_39": 0,
    "rcads_41": 0,
    "rcads_4": 0,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_12": 0,
    "rcads_20": 0,
    "rcads_30": 0,
    "rcads_32": 0,
    "rcads_38": 0,
    "rcads_43": 0,
    "rcads_10": 0,
    "rcads_16": 0,
    "rcads_23": 0,
    "rcads_31": 0,
    "rcads_42": 0
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
    "rcads_5": 3,
    "rcads_9": 3,
    "rcads_17": 3,
    "rcads_18": 3,
    "rcads_33": 3,
    "rcads_45": 3,
    "rcads_46": 3,
    "rcads_1": 3,
    "rcads_13": 3,
    "rcads_22": 3,
    "rcads_27": 3,
    "rcads_35": 3,
    "rcads_37": 3,
    "rcads_3": 3,
    "rcads_14": 3,
    "rcads_24": 3,
    "rcads_26": 3,
    "rcads_28": 3,
    "rcads_34": 3,
    "rcads_36": 3,
    "rcads_39": 3,
    "rcads_41": 3,
    "rcads_4": 3,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_12": 0,
    "rcads_20": 0,
    "rcads_30": 0,
    "rcads_32": 0,
    "rcads_38": 0,
    "rcads_43": 0,
    "rcads_10": 0,
    "rcads_16": 0,
    "rcads_23": 0,
    "rcads_31": 0,
    "rcads_42": 0,
    "rcads_44": 0,
    "rcads_2": 0,
    "rcads_6": 0,
    "rcads_11": 0,
    "rcads_15": 0,
    "rcads_19": 0,
    "rcads_21": 0,
    "rcads_25": 0,
    "rcads_29": 0,
    "rcads_40": 0
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
   "id": "three-missing-separation-anxiety",
   "note": "every answer 1, 33, 45, 46 blank: this subscale is absent; 3 missing are within the totals' limits",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_47": 1
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
     "rcads_37": "endorsed"
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
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
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
     "rcads_37": "endorsed"
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
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_40": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
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
     "rcads_37": "endorsed"
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
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
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
     "rcads_37": "endorsed"
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
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_40": 1,
    "rcads_41": 1,
    "rcads_43": 1,
    "rcads_45": 1,
    "rcads_46": 1,
    "rcads_47": 1
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
     "rcads_37": "endorsed"
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
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_27": 1,
    "rcads_28": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_35": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_38": 1,
    "rcads_39": 1,
    "rcads_41": 1,
    "rcads_42": 1,
    "rcads_43": 1,
    "rcads_44": 1,
    "rcads_45": 1,
    "rcads_46": 1
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
     "rcads_37": "endorsed"
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "eleven-anxiety-items-missing",
   "note": "every answer 1, two missing in each anxiety subscale and one more in panic: 11 of 37 and 11 of 47, so total anxiety is absent and the total of all is scored",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_28": 1,
    "rcads_29": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_36": 1,
    "rcads_37": 1,
    "rcads_40": 1,
    "rcads_47": 1
   },
   "expect": {
    "scales": {
     "panic": "absent",
     "total_anxiety": "absent",
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
   "id": "thirteen-items-missing",
   "note": "every answer 1, two missing in each anxiety subscale and three in depression: 10 of 37 and 13 of 47, so total anxiety is scored and the total of all is not",
   "responses": {
    "rcads_1": 1,
    "rcads_2": 1,
    "rcads_3": 1,
    "rcads_4": 1,
    "rcads_5": 1,
    "rcads_6": 1,
    "rcads_7": 1,
    "rcads_8": 1,
    "rcads_9": 1,
    "rcads_10": 1,
    "rcads_11": 1,
    "rcads_12": 1,
    "rcads_13": 1,
    "rcads_14": 1,
    "rcads_15": 1,
    "rcads_16": 1,
    "rcads_17": 1,
    "rcads_18": 1,
    "rcads_19": 1,
    "rcads_20": 1,
    "rcads_21": 1,
    "rcads_22": 1,
    "rcads_23": 1,
    "rcads_24": 1,
    "rcads_25": 1,
    "rcads_26": 1,
    "rcads_28": 1,
    "rcads_30": 1,
    "rcads_31": 1,
    "rcads_32": 1,
    "rcads_33": 1,
    "rcads_34": 1,
    "rcads_36": 1,
    "rcads_37": 1
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
   "id": "exactly-64-panic",
   "note": "boy in grade 3, T 64 in panic (raw 11), social phobia (raw 16), major depression (raw 14); 50 + 10 (11 - 5.26) / 4.15 = 63.83",
   "responses": {
    "rcads_1": 0,
    "rcads_2": 3,
    "rcads_3": 3,
    "rcads_4": 3,
    "rcads_5": 0,
    "rcads_6": 3,
    "rcads_7": 3,
    "rcads_8": 3,
    "rcads_9": 0,
    "rcads_10": 0,
    "rcads_11": 3,
    "rcads_12": 3,
    "rcads_13": 0,
    "rcads_14": 3,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 2,
    "rcads_20": 3,
    "rcads_21": 0,
    "rcads_22": 0,
    "rcads_23": 0,
    "rcads_24": 3,
    "rcads_25": 0,
    "rcads_26": 2,
    "rcads_27": 0,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 1,
    "rcads_31": 0,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
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
      "raw": 11
     },
     "social_phobia": {
      "raw": 16
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 14
     },
     "total_anxiety": {
      "raw": 27
     },
     "total_internalizing": {
      "raw": 41
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
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 38
     },
     "generalized_anxiety": {
      "t": 29
     },
     "panic": {
      "t": 64
     },
     "social_phobia": {
      "t": 64
     },
     "obsessive_compulsive": {
      "t": 31
     },
     "major_depression": {
      "t": 64
     },
     "total_anxiety": {
      "t": 46
     },
     "total_internalizing": {
      "t": 50
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
   "note": "girl in grade 3, T 64 in separation anxiety (raw 13), generalized anxiety (raw 13); 50 + 10 (13 - 7.03) / 4.34 = 63.76",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 0,
    "rcads_3": 0,
    "rcads_4": 0,
    "rcads_5": 3,
    "rcads_6": 0,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 3,
    "rcads_10": 0,
    "rcads_11": 0,
    "rcads_12": 0,
    "rcads_13": 3,
    "rcads_14": 0,
    "rcads_15": 0,
    "rcads_16": 0,
    "rcads_17": 3,
    "rcads_18": 3,
    "rcads_19": 0,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 0,
    "rcads_24": 0,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 3,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 0,
    "rcads_32": 0,
    "rcads_33": 1,
    "rcads_34": 0,
    "rcads_35": 1,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 13
     },
     "generalized_anxiety": {
      "raw": 13
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
      "raw": 26
     },
     "total_internalizing": {
      "raw": 26
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
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 64
     },
     "generalized_anxiety": {
      "t": 64
     },
     "panic": {
      "t": 36
     },
     "social_phobia": {
      "t": 27
     },
     "obsessive_compulsive": {
      "t": 29
     },
     "major_depression": {
      "t": 32
     },
     "total_anxiety": {
      "t": 42
     },
     "total_internalizing": {
      "t": 39
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
   "note": "boy in grade 7, T 64 in obsessive compulsive (raw 10); 50 + 10 (10 - 5.22) / 3.39 = 64.10",
   "responses": {
    "rcads_1": 0,
    "rcads_2": 0,
    "rcads_3": 0,
    "rcads_4": 0,
    "rcads_5": 0,
    "rcads_6": 0,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 0,
    "rcads_10": 3,
    "rcads_11": 0,
    "rcads_12": 0,
    "rcads_13": 0,
    "rcads_14": 0,
    "rcads_15": 0,
    "rcads_16": 3,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 0,
    "rcads_23": 3,
    "rcads_24": 0,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 0,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 1,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 7,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
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
      "raw": 10
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
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 41
     },
     "generalized_anxiety": {
      "t": 30
     },
     "panic": {
      "t": 39
     },
     "social_phobia": {
      "t": 27
     },
     "obsessive_compulsive": {
      "t": 64
     },
     "major_depression": {
      "t": 32
     },
     "total_anxiety": {
      "t": 36
     },
     "total_internalizing": {
      "t": 33
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
   "note": "boy in grade 3: anxiety 50 + 10 (53 - 32.91) / 14.46 = 63.89, all 50 + 10 (65 - 41.06) / 17.15 = 63.96",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 3,
    "rcads_3": 3,
    "rcads_4": 0,
    "rcads_5": 3,
    "rcads_6": 3,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 3,
    "rcads_10": 0,
    "rcads_11": 3,
    "rcads_12": 0,
    "rcads_13": 3,
    "rcads_14": 3,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 3,
    "rcads_18": 3,
    "rcads_19": 0,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 0,
    "rcads_24": 3,
    "rcads_25": 0,
    "rcads_26": 3,
    "rcads_27": 3,
    "rcads_28": 2,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 0,
    "rcads_32": 0,
    "rcads_33": 3,
    "rcads_34": 0,
    "rcads_35": 3,
    "rcads_36": 0,
    "rcads_37": 3,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 3,
    "rcads_46": 3,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
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
      "raw": 14
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 12
     },
     "total_anxiety": {
      "raw": 53
     },
     "total_internalizing": {
      "raw": 65
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcads_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 91
     },
     "generalized_anxiety": {
      "t": 83
     },
     "panic": {
      "t": 71
     },
     "social_phobia": {
      "t": 28
     },
     "obsessive_compulsive": {
      "t": 31
     },
     "major_depression": {
      "t": 59
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
   "id": "exactly-65-separation-anxiety",
   "note": "boy in grade 7, T 65 in separation anxiety (raw 6), generalized anxiety (raw 11), social phobia (raw 18), major depression (raw 12); 50 + 10 (6 - 2.3) / 2.46 = 65.04",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 3,
    "rcads_3": 0,
    "rcads_4": 3,
    "rcads_5": 3,
    "rcads_6": 3,
    "rcads_7": 3,
    "rcads_8": 3,
    "rcads_9": 3,
    "rcads_10": 0,
    "rcads_11": 3,
    "rcads_12": 3,
    "rcads_13": 3,
    "rcads_14": 0,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 3,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 0,
    "rcads_24": 0,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 2,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 3,
    "rcads_31": 0,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 7,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 6
     },
     "generalized_anxiety": {
      "raw": 11
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 18
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 12
     },
     "total_anxiety": {
      "raw": 35
     },
     "total_internalizing": {
      "raw": 47
     }
    },
    "bands": {
     "separation-anxiety-t": "borderline",
     "generalized-anxiety-t": "borderline",
     "panic-t": "below_65",
     "social-phobia-t": "borderline",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "borderline",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 65
     },
     "generalized_anxiety": {
      "t": 65
     },
     "panic": {
      "t": 39
     },
     "social_phobia": {
      "t": 65
     },
     "obsessive_compulsive": {
      "t": 35
     },
     "major_depression": {
      "t": 65
     },
     "total_anxiety": {
      "t": 55
     },
     "total_internalizing": {
      "t": 58
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-65-panic",
   "note": "girl in grade 7, T 65 in panic (raw 11), obsessive compulsive (raw 10); 50 + 10 (11 - 5.04) / 3.92 = 65.20",
   "responses": {
    "rcads_1": 0,
    "rcads_2": 0,
    "rcads_3": 3,
    "rcads_4": 0,
    "rcads_5": 0,
    "rcads_6": 0,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 0,
    "rcads_10": 3,
    "rcads_11": 0,
    "rcads_12": 0,
    "rcads_13": 0,
    "rcads_14": 3,
    "rcads_15": 0,
    "rcads_16": 3,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 0,
    "rcads_23": 3,
    "rcads_24": 3,
    "rcads_25": 0,
    "rcads_26": 2,
    "rcads_27": 0,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 1,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 7,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
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
      "raw": 11
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 10
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 21
     },
     "total_internalizing": {
      "raw": 21
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "below_65",
     "panic-t": "borderline",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 39
     },
     "generalized_anxiety": {
      "t": 27
     },
     "panic": {
      "t": 65
     },
     "social_phobia": {
      "t": 24
     },
     "obsessive_compulsive": {
      "t": 65
     },
     "major_depression": {
      "t": 30
     },
     "total_anxiety": {
      "t": 41
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
   "id": "exactly-65-totals",
   "note": "boy in grade 3: anxiety 50 + 10 (54 - 32.91) / 14.46 = 64.59, all 50 + 10 (66 - 41.06) / 17.15 = 64.54",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 3,
    "rcads_3": 3,
    "rcads_4": 0,
    "rcads_5": 3,
    "rcads_6": 3,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 3,
    "rcads_10": 0,
    "rcads_11": 3,
    "rcads_12": 0,
    "rcads_13": 3,
    "rcads_14": 3,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 3,
    "rcads_18": 3,
    "rcads_19": 0,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 0,
    "rcads_24": 3,
    "rcads_25": 0,
    "rcads_26": 3,
    "rcads_27": 3,
    "rcads_28": 3,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 0,
    "rcads_32": 0,
    "rcads_33": 3,
    "rcads_34": 0,
    "rcads_35": 3,
    "rcads_36": 0,
    "rcads_37": 3,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 3,
    "rcads_46": 3,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
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
      "raw": 15
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 12
     },
     "total_anxiety": {
      "raw": 54
     },
     "total_internalizing": {
      "raw": 66
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcads_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 91
     },
     "generalized_anxiety": {
      "t": 83
     },
     "panic": {
      "t": 73
     },
     "social_phobia": {
      "t": 28
     },
     "obsessive_compulsive": {
      "t": 31
     },
     "major_depression": {
      "t": 59
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
   "id": "exactly-69-generalized-anxiety",
   "note": "girl in grade 3, T 69 in generalized anxiety (raw 15), social phobia (raw 21), major depression (raw 18); 50 + 10 (15 - 7.77) / 3.77 = 69.18",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 3,
    "rcads_3": 0,
    "rcads_4": 3,
    "rcads_5": 0,
    "rcads_6": 3,
    "rcads_7": 3,
    "rcads_8": 3,
    "rcads_9": 0,
    "rcads_10": 0,
    "rcads_11": 3,
    "rcads_12": 3,
    "rcads_13": 3,
    "rcads_14": 0,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 3,
    "rcads_20": 3,
    "rcads_21": 3,
    "rcads_22": 3,
    "rcads_23": 0,
    "rcads_24": 0,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 3,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 3,
    "rcads_31": 0,
    "rcads_32": 3,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 3,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 0
     },
     "generalized_anxiety": {
      "raw": 15
     },
     "panic": {
      "raw": 0
     },
     "social_phobia": {
      "raw": 21
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 18
     },
     "total_anxiety": {
      "raw": 36
     },
     "total_internalizing": {
      "raw": 54
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "borderline",
     "panic-t": "below_65",
     "social-phobia-t": "borderline",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "borderline",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 34
     },
     "generalized_anxiety": {
      "t": 69
     },
     "panic": {
      "t": 36
     },
     "social_phobia": {
      "t": 69
     },
     "obsessive_compulsive": {
      "t": 29
     },
     "major_depression": {
      "t": 69
     },
     "total_anxiety": {
      "t": 47
     },
     "total_internalizing": {
      "t": 52
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
   "note": "boy in grade 5, T 69 in separation anxiety (raw 9), panic (raw 11); 50 + 10 (9 - 3.19) / 3.05 = 69.05",
   "responses": {
    "rcads_1": 0,
    "rcads_2": 0,
    "rcads_3": 3,
    "rcads_4": 0,
    "rcads_5": 3,
    "rcads_6": 0,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 3,
    "rcads_10": 0,
    "rcads_11": 0,
    "rcads_12": 0,
    "rcads_13": 0,
    "rcads_14": 3,
    "rcads_15": 0,
    "rcads_16": 0,
    "rcads_17": 3,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 0,
    "rcads_23": 0,
    "rcads_24": 3,
    "rcads_25": 0,
    "rcads_26": 2,
    "rcads_27": 0,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 0,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 5,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 9
     },
     "generalized_anxiety": {
      "raw": 0
     },
     "panic": {
      "raw": 11
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
      "raw": 20
     },
     "total_internalizing": {
      "raw": 20
     }
    },
    "bands": {
     "separation-anxiety-t": "borderline",
     "generalized-anxiety-t": "below_65",
     "panic-t": "borderline",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 69
     },
     "generalized_anxiety": {
      "t": 29
     },
     "panic": {
      "t": 69
     },
     "social_phobia": {
      "t": 28
     },
     "obsessive_compulsive": {
      "t": 32
     },
     "major_depression": {
      "t": 31
     },
     "total_anxiety": {
      "t": 42
     },
     "total_internalizing": {
      "t": 39
     }
    }
   },
   "figure": {
    "source": "guide",
    "mark": "D"
   }
  },
  {
   "id": "exactly-69-obsessive-compulsive",
   "note": "girl in grade 5, T 69 in obsessive compulsive (raw 13); 50 + 10 (13 - 6.38) / 3.45 = 69.19",
   "responses": {
    "rcads_1": 0,
    "rcads_2": 0,
    "rcads_3": 0,
    "rcads_4": 0,
    "rcads_5": 0,
    "rcads_6": 0,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 0,
    "rcads_10": 3,
    "rcads_11": 0,
    "rcads_12": 0,
    "rcads_13": 0,
    "rcads_14": 0,
    "rcads_15": 0,
    "rcads_16": 3,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 0,
    "rcads_23": 3,
    "rcads_24": 0,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 0,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 3,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 1,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 5,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
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
      "raw": 13
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 13
     },
     "total_internalizing": {
      "raw": 13
     }
    },
    "bands": {
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "borderline",
     "major-depression-t": "below_65",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "generalized_anxiety": {
      "t": 28
     },
     "panic": {
      "t": 38
     },
     "social_phobia": {
      "t": 25
     },
     "obsessive_compulsive": {
      "t": 69
     },
     "major_depression": {
      "t": 31
     },
     "total_anxiety": {
      "t": 35
     },
     "total_internalizing": {
      "t": 34
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
   "note": "boy in grade 3: anxiety 50 + 10 (60 - 32.91) / 14.46 = 68.73, all 50 + 10 (73 - 41.06) / 17.15 = 68.62",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 3,
    "rcads_3": 3,
    "rcads_4": 0,
    "rcads_5": 3,
    "rcads_6": 3,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 3,
    "rcads_10": 0,
    "rcads_11": 3,
    "rcads_12": 0,
    "rcads_13": 3,
    "rcads_14": 3,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 3,
    "rcads_18": 3,
    "rcads_19": 1,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 0,
    "rcads_24": 3,
    "rcads_25": 0,
    "rcads_26": 3,
    "rcads_27": 3,
    "rcads_28": 3,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 0,
    "rcads_32": 0,
    "rcads_33": 3,
    "rcads_34": 3,
    "rcads_35": 3,
    "rcads_36": 3,
    "rcads_37": 3,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 3,
    "rcads_46": 3,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
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
      "raw": 21
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 13
     },
     "total_anxiety": {
      "raw": 60
     },
     "total_internalizing": {
      "raw": 73
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "borderline",
     "total-internalizing-t": "borderline"
    },
    "criticalItems": {
     "rcads_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 91
     },
     "generalized_anxiety": {
      "t": 83
     },
     "panic": {
      "t": 88
     },
     "social_phobia": {
      "t": 28
     },
     "obsessive_compulsive": {
      "t": 31
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
   "id": "exactly-70-generalized-anxiety",
   "note": "girl in grade 11, T 70 in generalized anxiety (raw 16), panic (raw 14), social phobia (raw 23), obsessive compulsive (raw 13); 50 + 10 (16 - 8.48) / 3.71 = 70.27",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 0,
    "rcads_3": 3,
    "rcads_4": 3,
    "rcads_5": 0,
    "rcads_6": 0,
    "rcads_7": 3,
    "rcads_8": 3,
    "rcads_9": 0,
    "rcads_10": 3,
    "rcads_11": 0,
    "rcads_12": 3,
    "rcads_13": 3,
    "rcads_14": 3,
    "rcads_15": 0,
    "rcads_16": 3,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 0,
    "rcads_20": 3,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 3,
    "rcads_24": 3,
    "rcads_25": 0,
    "rcads_26": 3,
    "rcads_27": 3,
    "rcads_28": 2,
    "rcads_29": 0,
    "rcads_30": 3,
    "rcads_31": 3,
    "rcads_32": 3,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 3,
    "rcads_36": 0,
    "rcads_37": 1,
    "rcads_38": 2,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 1,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 11,
    "sex": "F"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 0
     },
     "generalized_anxiety": {
      "raw": 16
     },
     "panic": {
      "raw": 14
     },
     "social_phobia": {
      "raw": 23
     },
     "obsessive_compulsive": {
      "raw": 13
     },
     "major_depression": {
      "raw": 0
     },
     "total_anxiety": {
      "raw": 66
     },
     "total_internalizing": {
      "raw": 66
     }
    },
    "bands": {
     "separation-anxiety-t": "below_65",
     "generalized-anxiety-t": "elevated",
     "panic-t": "elevated",
     "social-phobia-t": "elevated",
     "obsessive-compulsive-t": "elevated",
     "major-depression-t": "below_65",
     "total-anxiety-t": "elevated",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcads_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 38
     },
     "generalized_anxiety": {
      "t": 70
     },
     "panic": {
      "t": 70
     },
     "social_phobia": {
      "t": 70
     },
     "obsessive_compulsive": {
      "t": 70
     },
     "major_depression": {
      "t": 29
     },
     "total_anxiety": {
      "t": 71
     },
     "total_internalizing": {
      "t": 62
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
   "note": "boy in grade 11, T 70 in separation anxiety (raw 6), major depression (raw 15); 50 + 10 (6 - 1.9) / 2.03 = 70.20",
   "responses": {
    "rcads_1": 0,
    "rcads_2": 3,
    "rcads_3": 0,
    "rcads_4": 0,
    "rcads_5": 3,
    "rcads_6": 3,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 3,
    "rcads_10": 0,
    "rcads_11": 3,
    "rcads_12": 0,
    "rcads_13": 0,
    "rcads_14": 0,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 0,
    "rcads_18": 0,
    "rcads_19": 3,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 0,
    "rcads_23": 0,
    "rcads_24": 0,
    "rcads_25": 0,
    "rcads_26": 0,
    "rcads_27": 0,
    "rcads_28": 0,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 0,
    "rcads_32": 0,
    "rcads_33": 0,
    "rcads_34": 0,
    "rcads_35": 0,
    "rcads_36": 0,
    "rcads_37": 0,
    "rcads_38": 0,
    "rcads_39": 0,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 0,
    "rcads_46": 0,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 11,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
   ],
   "expect": {
    "scales": {
     "separation_anxiety": {
      "raw": 6
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
      "raw": 15
     },
     "total_anxiety": {
      "raw": 6
     },
     "total_internalizing": {
      "raw": 21
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "below_65",
     "panic-t": "below_65",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "elevated",
     "total-anxiety-t": "below_65",
     "total-internalizing-t": "below_65"
    },
    "criticalItems": {
     "rcads_37": "not-endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 70
     },
     "generalized_anxiety": {
      "t": 30
     },
     "panic": {
      "t": 36
     },
     "social_phobia": {
      "t": 26
     },
     "obsessive_compulsive": {
      "t": 33
     },
     "major_depression": {
      "t": 70
     },
     "total_anxiety": {
      "t": 31
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
   "id": "exactly-70-totals",
   "note": "boy in grade 3: anxiety 50 + 10 (62 - 32.91) / 14.46 = 70.12, all 50 + 10 (75 - 41.06) / 17.15 = 69.79",
   "responses": {
    "rcads_1": 3,
    "rcads_2": 3,
    "rcads_3": 3,
    "rcads_4": 0,
    "rcads_5": 3,
    "rcads_6": 3,
    "rcads_7": 0,
    "rcads_8": 0,
    "rcads_9": 3,
    "rcads_10": 0,
    "rcads_11": 3,
    "rcads_12": 0,
    "rcads_13": 3,
    "rcads_14": 3,
    "rcads_15": 3,
    "rcads_16": 0,
    "rcads_17": 3,
    "rcads_18": 3,
    "rcads_19": 1,
    "rcads_20": 0,
    "rcads_21": 0,
    "rcads_22": 3,
    "rcads_23": 0,
    "rcads_24": 3,
    "rcads_25": 0,
    "rcads_26": 3,
    "rcads_27": 3,
    "rcads_28": 3,
    "rcads_29": 0,
    "rcads_30": 0,
    "rcads_31": 0,
    "rcads_32": 0,
    "rcads_33": 3,
    "rcads_34": 3,
    "rcads_35": 3,
    "rcads_36": 3,
    "rcads_37": 3,
    "rcads_38": 0,
    "rcads_39": 2,
    "rcads_40": 0,
    "rcads_41": 0,
    "rcads_42": 0,
    "rcads_43": 0,
    "rcads_44": 0,
    "rcads_45": 3,
    "rcads_46": 3,
    "rcads_47": 0
   },
   "respondent": {
    "grade": 3,
    "sex": "M"
   },
   "norms": [
    "rcads47-us-youth"
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
      "raw": 23
     },
     "social_phobia": {
      "raw": 0
     },
     "obsessive_compulsive": {
      "raw": 0
     },
     "major_depression": {
      "raw": 13
     },
     "total_anxiety": {
      "raw": 62
     },
     "total_internalizing": {
      "raw": 75
     }
    },
    "bands": {
     "separation-anxiety-t": "elevated",
     "generalized-anxiety-t": "elevated",
     "panic-t": "elevated",
     "social-phobia-t": "below_65",
     "obsessive-compulsive-t": "below_65",
     "major-depression-t": "below_65",
     "total-anxiety-t": "elevated",
     "total-internalizing-t": "elevated"
    },
    "criticalItems": {
     "rcads_37": "endorsed"
    },
    "standardScores": {
     "separation_anxiety": {
      "t": 91
     },
     "generalized_anxiety": {
      "t": 83
     },
     "panic": {
      "t": 93
     },
     "social_phobia": {
      "t": 28
     },
     "obsessive_compulsive": {
      "t": 31
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
  }
 ]
}

/** RCADS-47 youth: Dutch primary school children by age */
export const rcads47Netherlands2015: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "rcads47-netherlands-2015",
 "edition": "2015, table 5",
 "title": {
  "en": "RCADS-47 youth: Dutch primary school children by age",
  "zh-CN": "RCADS-47 自评：荷兰小学生，按年龄"
 },
 "instrument": {
  "id": "rcads-47",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Dutch children aged 8-13 of many origins in a large city, sexes together, by age; means to one decimal. The numbers vary a little between scales because of missing answers. Not by sex: girls' T reads high and boys' low, and not by grade as in the US set.",
   "zh-CN": "荷兰大城市多族裔 8–13 岁儿童，按年龄，男女合并；均值只给到一位小数。因缺失作答，各分量表人数略有不同。未分性别：女生 T 分会偏高，男生会偏低；也不像美国常模那样按年级。"
  },
  "country": "NL",
  "n": 3584,
  "collected": null,
  "ages": {
   "min": 8,
   "max": 13
  }
 },
 "reviewBy": "2027-12-31",
 "metricKind": "linear",
 "use": "descriptive",
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
   "strata": [
    {
     "id": "ages-8-9",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 119
      }
     },
     "n": 354,
     "cell": "moments",
     "mean": 3.3,
     "sd": 3.6
    },
    {
     "id": "age-10",
     "when": {
      "ageMonths": {
       "min": 120,
       "max": 131
      }
     },
     "n": 1253,
     "cell": "moments",
     "mean": 3.3,
     "sd": 3.5
    },
    {
     "id": "age-11",
     "when": {
      "ageMonths": {
       "min": 132,
       "max": 143
      }
     },
     "n": 1439,
     "cell": "moments",
     "mean": 2.3,
     "sd": 2.8
    },
    {
     "id": "ages-12-13",
     "when": {
      "ageMonths": {
       "min": 144,
       "max": 167
      }
     },
     "n": 538,
     "cell": "moments",
     "mean": 2.1,
     "sd": 2.8
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
   "strata": [
    {
     "id": "ages-8-9",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 119
      }
     },
     "n": 354,
     "cell": "moments",
     "mean": 4.6,
     "sd": 3.7
    },
    {
     "id": "age-10",
     "when": {
      "ageMonths": {
       "min": 120,
       "max": 131
      }
     },
     "n": 1253,
     "cell": "moments",
     "mean": 4.8,
     "sd": 3.9
    },
    {
     "id": "age-11",
     "when": {
      "ageMonths": {
       "min": 132,
       "max": 143
      }
     },
     "n": 1439,
     "cell": "moments",
     "mean": 4,
     "sd": 3.3
    },
    {
     "id": "ages-12-13",
     "when": {
      "ageMonths": {
       "min": 144,
       "max": 167
      }
     },
     "n": 538,
     "cell": "moments",
     "mean": 3.9,
     "sd": 3.2
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
   "strata": [
    {
     "id": "ages-8-9",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 119
      }
     },
     "n": 354,
     "cell": "moments",
     "mean": 4.8,
     "sd": 4.6
    },
    {
     "id": "age-10",
     "when": {
      "ageMonths": {
       "min": 120,
       "max": 131
      }
     },
     "n": 1253,
     "cell": "moments",
     "mean": 4.5,
     "sd": 4.5
    },
    {
     "id": "age-11",
     "when": {
      "ageMonths": {
       "min": 132,
       "max": 143
      }
     },
     "n": 1439,
     "figure": {
      "source": "kosters2015",
      "mark": "S1",
      "note": "the paper prints the same row for ages 11 and 12-13"
     },
     "cell": "moments",
     "mean": 3.9,
     "sd": 4.1
    },
    {
     "id": "ages-12-13",
     "when": {
      "ageMonths": {
       "min": 144,
       "max": 167
      }
     },
     "n": 538,
     "figure": {
      "source": "kosters2015",
      "mark": "S1",
      "note": "the paper prints the same row for ages 11 and 12-13"
     },
     "cell": "moments",
     "mean": 3.9,
     "sd": 4.1
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
   "strata": [
    {
     "id": "ages-8-9",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 119
      }
     },
     "n": 354,
     "cell": "moments",
     "mean": 8,
     "sd": 5.3
    },
    {
     "id": "age-10",
     "when": {
      "ageMonths": {
       "min": 120,
       "max": 131
      }
     },
     "n": 1253,
     "cell": "moments",
     "mean": 8.1,
     "sd": 5.4
    },
    {
     "id": "age-11",
     "when": {
      "ageMonths": {
       "min": 132,
       "max": 143
      }
     },
     "n": 1439,
     "cell": "moments",
     "mean": 7.4,
     "sd": 5.1
    },
    {
     "id": "ages-12-13",
     "when": {
      "ageMonths": {
       "min": 144,
       "max": 167
      }
     },
     "n": 538,
     "cell": "moments",
     "mean": 7.6,
     "sd": 5.2
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
   "strata": [
    {
     "id": "ages-8-9",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 119
      }
     },
     "n": 354,
     "cell": "moments",
     "mean": 4.1,
     "sd": 3.6
    },
    {
     "id": "age-10",
     "when": {
      "ageMonths": {
       "min": 120,
       "max": 131
      }
     },
     "n": 1253,
     "cell": "moments",
     "mean": 4.3,
     "sd": 3.7
    },
    {
     "id": "age-11",
     "when": {
      "ageMonths": {
       "min": 132,
       "max": 143
      }
     },
     "n": 1439,
     "cell": "moments",
     "mean": 3.5,
     "sd": 3.2
    },
    {
     "id": "ages-12-13",
     "when": {
      "ageMonths": {
       "min": 144,
       "max": 167
      }
     },
     "n": 538,
     "cell": "moments",
     "mean": 3.5,
     "sd": 3.3
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
   "strata": [
    {
     "id": "ages-8-9",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 119
      }
     },
     "n": 354,
     "cell": "moments",
     "mean": 6.6,
     "sd": 4.4
    },
    {
     "id": "age-10",
     "when": {
      "ageMonths": {
       "min": 120,
       "max": 131
      }
     },
     "n": 1253,
     "cell": "moments",
     "mean": 6,
     "sd": 4.3
    },
    {
     "id": "age-11",
     "when": {
      "ageMonths": {
       "min": 132,
       "max": 143
      }
     },
     "n": 1439,
     "cell": "moments",
     "mean": 5.2,
     "sd": 4
    },
    {
     "id": "ages-12-13",
     "when": {
      "ageMonths": {
       "min": 144,
       "max": 167
      }
     },
     "n": 538,
     "cell": "moments",
     "mean": 5.3,
     "sd": 3.9
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
   "strata": [
    {
     "id": "ages-8-9",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 119
      }
     },
     "n": 354,
     "figure": {
      "source": "kosters2015",
      "mark": "S1",
      "note": "the paper prints the same row for ages 8-9 and 10"
     },
     "cell": "moments",
     "mean": 24.9,
     "sd": 18.1
    },
    {
     "id": "age-10",
     "when": {
      "ageMonths": {
       "min": 120,
       "max": 131
      }
     },
     "n": 1253,
     "figure": {
      "source": "kosters2015",
      "mark": "S1",
      "note": "the paper prints the same row for ages 8-9 and 10"
     },
     "cell": "moments",
     "mean": 24.9,
     "sd": 18.1
    },
    {
     "id": "age-11",
     "when": {
      "ageMonths": {
       "min": 132,
       "max": 143
      }
     },
     "n": 1439,
     "cell": "moments",
     "mean": 21.1,
     "sd": 15.8
    },
    {
     "id": "ages-12-13",
     "when": {
      "ageMonths": {
       "min": 144,
       "max": 167
      }
     },
     "n": 538,
     "cell": "moments",
     "mean": 21,
     "sd": 15.6
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
   "strata": [
    {
     "id": "ages-8-9",
     "when": {
      "ageMonths": {
       "min": 96,
       "max": 119
      }
     },
     "n": 354,
     "cell": "moments",
     "mean": 31.5,
     "sd": 21.6
    },
    {
     "id": "age-10",
     "when": {
      "ageMonths": {
       "min": 120,
       "max": 131
      }
     },
     "n": 1253,
     "cell": "moments",
     "mean": 31,
     "sd": 21.4
    },
    {
     "id": "age-11",
     "when": {
      "ageMonths": {
       "min": 132,
       "max": 143
      }
     },
     "n": 1439,
     "cell": "moments",
     "mean": 26.3,
     "sd": 19
    },
    {
     "id": "ages-12-13",
     "when": {
      "ageMonths": {
       "min": 144,
       "max": 167
      }
     },
     "n": 538,
     "cell": "moments",
     "mean": 26.2,
     "sd": 18.5
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 96
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 3.3) / 3.6 = 40.83"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 107
   },
   "score": 10,
   "value": 69,
   "note": "50 + 10 (10 - 3.3) / 3.6 = 68.61"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 119
   },
   "score": 21,
   "value": 99,
   "note": "50 + 10 (21 - 3.3) / 3.6 = 99.17"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 120
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 3.3) / 3.5 = 40.57"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 125
   },
   "score": 10,
   "value": 69,
   "note": "50 + 10 (10 - 3.3) / 3.5 = 69.14"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 131
   },
   "score": 21,
   "value": 101,
   "note": "50 + 10 (21 - 3.3) / 3.5 = 100.57"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 132
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 2.3) / 2.8 = 41.79"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 137
   },
   "score": 10,
   "value": 78,
   "note": "50 + 10 (10 - 2.3) / 2.8 = 77.50"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 143
   },
   "score": 21,
   "value": 117,
   "note": "50 + 10 (21 - 2.3) / 2.8 = 116.79"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 144
   },
   "score": 0,
   "value": 43,
   "note": "50 + 10 (0 - 2.1) / 2.8 = 42.50"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 155
   },
   "score": 10,
   "value": 78,
   "note": "50 + 10 (10 - 2.1) / 2.8 = 78.21"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 167
   },
   "score": 21,
   "value": 118,
   "note": "50 + 10 (21 - 2.1) / 2.8 = 117.50"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 96
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 4.6) / 3.7 = 37.57"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 107
   },
   "score": 9,
   "value": 62,
   "note": "50 + 10 (9 - 4.6) / 3.7 = 61.89"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 119
   },
   "score": 18,
   "value": 86,
   "note": "50 + 10 (18 - 4.6) / 3.7 = 86.22"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 120
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 4.8) / 3.9 = 37.69"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 125
   },
   "score": 9,
   "value": 61,
   "note": "50 + 10 (9 - 4.8) / 3.9 = 60.77"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 131
   },
   "score": 18,
   "value": 84,
   "note": "50 + 10 (18 - 4.8) / 3.9 = 83.85"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 132
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 4.0) / 3.3 = 37.88"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 137
   },
   "score": 9,
   "value": 65,
   "note": "50 + 10 (9 - 4.0) / 3.3 = 65.15"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 143
   },
   "score": 18,
   "value": 92,
   "note": "50 + 10 (18 - 4.0) / 3.3 = 92.42"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 144
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 3.9) / 3.2 = 37.81"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 155
   },
   "score": 9,
   "value": 66,
   "note": "50 + 10 (9 - 3.9) / 3.2 = 65.94"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 167
   },
   "score": 18,
   "value": 94,
   "note": "50 + 10 (18 - 3.9) / 3.2 = 94.06"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 96
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 4.8) / 4.6 = 39.57"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 107
   },
   "score": 13,
   "value": 68,
   "note": "50 + 10 (13 - 4.8) / 4.6 = 67.83"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 119
   },
   "score": 27,
   "value": 98,
   "note": "50 + 10 (27 - 4.8) / 4.6 = 98.26"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 120
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 4.5) / 4.5 = 40.00"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 125
   },
   "score": 13,
   "value": 69,
   "note": "50 + 10 (13 - 4.5) / 4.5 = 68.89"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 131
   },
   "score": 27,
   "value": 100,
   "note": "50 + 10 (27 - 4.5) / 4.5 = 100.00"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 132
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 3.9) / 4.1 = 40.49"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 137
   },
   "score": 13,
   "value": 72,
   "note": "50 + 10 (13 - 3.9) / 4.1 = 72.20"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 143
   },
   "score": 27,
   "value": 106,
   "note": "50 + 10 (27 - 3.9) / 4.1 = 106.34"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 144
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 3.9) / 4.1 = 40.49"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 155
   },
   "score": 13,
   "value": 72,
   "note": "50 + 10 (13 - 3.9) / 4.1 = 72.20"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 167
   },
   "score": 27,
   "value": 106,
   "note": "50 + 10 (27 - 3.9) / 4.1 = 106.34"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 96
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 8.0) / 5.3 = 34.91"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 107
   },
   "score": 13,
   "value": 59,
   "note": "50 + 10 (13 - 8.0) / 5.3 = 59.43"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 119
   },
   "score": 27,
   "value": 86,
   "note": "50 + 10 (27 - 8.0) / 5.3 = 85.85"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 120
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 8.1) / 5.4 = 35.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 125
   },
   "score": 13,
   "value": 59,
   "note": "50 + 10 (13 - 8.1) / 5.4 = 59.07"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 131
   },
   "score": 27,
   "value": 85,
   "note": "50 + 10 (27 - 8.1) / 5.4 = 85.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 132
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 7.4) / 5.1 = 35.49"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 137
   },
   "score": 13,
   "value": 61,
   "note": "50 + 10 (13 - 7.4) / 5.1 = 60.98"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 143
   },
   "score": 27,
   "value": 88,
   "note": "50 + 10 (27 - 7.4) / 5.1 = 88.43"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 144
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 7.6) / 5.2 = 35.38"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 155
   },
   "score": 13,
   "value": 60,
   "note": "50 + 10 (13 - 7.6) / 5.2 = 60.38"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 167
   },
   "score": 27,
   "value": 87,
   "note": "50 + 10 (27 - 7.6) / 5.2 = 87.31"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 96
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 4.1) / 3.6 = 38.61"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 107
   },
   "score": 9,
   "value": 64,
   "note": "50 + 10 (9 - 4.1) / 3.6 = 63.61"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 119
   },
   "score": 18,
   "value": 89,
   "note": "50 + 10 (18 - 4.1) / 3.6 = 88.61"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 120
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 4.3) / 3.7 = 38.38"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 125
   },
   "score": 9,
   "value": 63,
   "note": "50 + 10 (9 - 4.3) / 3.7 = 62.70"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 131
   },
   "score": 18,
   "value": 87,
   "note": "50 + 10 (18 - 4.3) / 3.7 = 87.03"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 132
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 3.5) / 3.2 = 39.06"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 137
   },
   "score": 9,
   "value": 67,
   "note": "50 + 10 (9 - 3.5) / 3.2 = 67.19"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 143
   },
   "score": 18,
   "value": 95,
   "note": "50 + 10 (18 - 3.5) / 3.2 = 95.31"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 144
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 3.5) / 3.3 = 39.39"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 155
   },
   "score": 9,
   "value": 67,
   "note": "50 + 10 (9 - 3.5) / 3.3 = 66.67"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 167
   },
   "score": 18,
   "value": 94,
   "note": "50 + 10 (18 - 3.5) / 3.3 = 93.94"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 96
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 6.6) / 4.4 = 35.00"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 107
   },
   "score": 15,
   "value": 69,
   "note": "50 + 10 (15 - 6.6) / 4.4 = 69.09"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 119
   },
   "score": 30,
   "value": 103,
   "note": "50 + 10 (30 - 6.6) / 4.4 = 103.18"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 120
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 6.0) / 4.3 = 36.05"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 125
   },
   "score": 15,
   "value": 71,
   "note": "50 + 10 (15 - 6.0) / 4.3 = 70.93"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 131
   },
   "score": 30,
   "value": 106,
   "note": "50 + 10 (30 - 6.0) / 4.3 = 105.81"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 132
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 5.2) / 4.0 = 37.00"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 137
   },
   "score": 15,
   "value": 75,
   "note": "50 + 10 (15 - 5.2) / 4.0 = 74.50"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 143
   },
   "score": 30,
   "value": 112,
   "note": "50 + 10 (30 - 5.2) / 4.0 = 112.00"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 144
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 5.3) / 3.9 = 36.41"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 155
   },
   "score": 15,
   "value": 75,
   "note": "50 + 10 (15 - 5.3) / 3.9 = 74.87"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 167
   },
   "score": 30,
   "value": 113,
   "note": "50 + 10 (30 - 5.3) / 3.9 = 113.33"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 96
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 24.9) / 18.1 = 36.24"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 107
   },
   "score": 55,
   "value": 67,
   "note": "50 + 10 (55 - 24.9) / 18.1 = 66.63"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 119
   },
   "score": 111,
   "value": 98,
   "note": "50 + 10 (111 - 24.9) / 18.1 = 97.57"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 120
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 24.9) / 18.1 = 36.24"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 125
   },
   "score": 55,
   "value": 67,
   "note": "50 + 10 (55 - 24.9) / 18.1 = 66.63"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 131
   },
   "score": 111,
   "value": 98,
   "note": "50 + 10 (111 - 24.9) / 18.1 = 97.57"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 132
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 21.1) / 15.8 = 36.65"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 137
   },
   "score": 55,
   "value": 71,
   "note": "50 + 10 (55 - 21.1) / 15.8 = 71.46"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 143
   },
   "score": 111,
   "value": 107,
   "note": "50 + 10 (111 - 21.1) / 15.8 = 106.90"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 144
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 21.0) / 15.6 = 36.54"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 155
   },
   "score": 55,
   "value": 72,
   "note": "50 + 10 (55 - 21.0) / 15.6 = 71.79"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 167
   },
   "score": 111,
   "value": 108,
   "note": "50 + 10 (111 - 21.0) / 15.6 = 107.69"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 96
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 31.5) / 21.6 = 35.42"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 107
   },
   "score": 70,
   "value": 68,
   "note": "50 + 10 (70 - 31.5) / 21.6 = 67.82"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 119
   },
   "score": 141,
   "value": 101,
   "note": "50 + 10 (141 - 31.5) / 21.6 = 100.69"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 120
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 31.0) / 21.4 = 35.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 125
   },
   "score": 70,
   "value": 68,
   "note": "50 + 10 (70 - 31.0) / 21.4 = 68.22"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 131
   },
   "score": 141,
   "value": 101,
   "note": "50 + 10 (141 - 31.0) / 21.4 = 101.40"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 132
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 26.3) / 19.0 = 36.16"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 137
   },
   "score": 70,
   "value": 73,
   "note": "50 + 10 (70 - 26.3) / 19.0 = 73.00"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 143
   },
   "score": 141,
   "value": 110,
   "note": "50 + 10 (141 - 26.3) / 19.0 = 110.37"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 144
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 26.2) / 18.5 = 35.84"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 155
   },
   "score": 70,
   "value": 74,
   "note": "50 + 10 (70 - 26.2) / 18.5 = 73.68"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 167
   },
   "score": 141,
   "value": 112,
   "note": "50 + 10 (141 - 26.2) / 18.5 = 112.05"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 95
   },
   "score": 21,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 168
   },
   "score": 21,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 95
   },
   "score": 18,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 168
   },
   "score": 18,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 95
   },
   "score": 27,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "ageMonths": 168
   },
   "score": 27,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 95
   },
   "score": 27,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "ageMonths": 168
   },
   "score": 27,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 95
   },
   "score": 18,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "ageMonths": 168
   },
   "score": 18,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 95
   },
   "score": 30,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "ageMonths": 168
   },
   "score": 30,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 95
   },
   "score": 111,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "ageMonths": 168
   },
   "score": 111,
   "value": null,
   "note": "a month too old"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 95
   },
   "score": 141,
   "value": null,
   "note": "a month too young"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "ageMonths": 168
   },
   "score": 141,
   "value": null,
   "note": "a month too old"
  }
 ],
 "references": [
  {
   "id": "kosters2015",
   "citation": "Kösters MP, Chinapaw MJM, Zwaanswijk M, van der Wal MF, Koot HM (2015). Structure, reliability, and validity of the revised child anxiety and depression scale (RCADS) in a multi-ethnic urban sample of Dutch children. BMC Psychiatry 15, 132.",
   "doi": "10.1186/s12888-015-0509-7"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "kosters2015",
  "mark": "S1",
  "note": "table 5 on the page of the journal; the printed subscale means add up to the printed totals within rounding"
 }
}

/** RCADS-47 youth: US T scores by grade and sex */
export const rcads47UsYouth: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "rcads47-us-youth",
 "edition": "User's Guide T tables, US youth",
 "title": {
  "en": "RCADS-47 youth: US T scores by grade and sex",
  "zh-CN": "RCADS-47 自评：美国年级×性别 T 分常模"
 },
 "instrument": {
  "id": "rcads-47",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils of public and private schools on Oahu, Hawaii, grades 3-12. Grades are US grades; Chinese grades 4-12 are read by the same number. No Chinese norms were found.",
   "zh-CN": "美国夏威夷瓦胡岛公立与私立学校 3–12 年级学生。年级为美国年级；中国 4–12 年级按相同数字对应。未找到中国常模。"
  },
  "country": "US",
  "n": 1641,
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
     "cell": "moments",
     "mean": 4.84,
     "sd": 3.95
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
     "mean": 7.03,
     "sd": 4.34
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
     "cell": "moments",
     "mean": 3.19,
     "sd": 3.05
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
      "source": "guide",
      "mark": "K",
      "note": "see why"
     },
     "cell": "withheld",
     "why": {
      "en": "The only table found for girls in grades 5-6 repeats the boys' row, and the subscale means then miss the published total by 1.33. Withheld until the official table is seen.",
      "zh-CN": "目前找到的 5–6 年级女生表与男生行完全相同，各分量表均值之和与公布的总分均值相差 1.33。在见到官方表格之前不给出分数。"
     }
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
     "mean": 2.3,
     "sd": 2.46
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
     "mean": 3,
     "sd": 2.72
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
     "mean": 2.5,
     "sd": 2.46
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
     "mean": 2.34,
     "sd": 2.23
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
     "mean": 1.9,
     "sd": 2.03
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
     "mean": 3.06,
     "sd": 2.57
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
     "cell": "moments",
     "mean": 7,
     "sd": 3.33
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
     "mean": 7.77,
     "sd": 3.77
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
     "cell": "moments",
     "mean": 6.44,
     "sd": 3.12
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
     "mean": 8.01,
     "sd": 3.68
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
     "mean": 6.21,
     "sd": 3.14
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
     "mean": 7.41,
     "sd": 3.19
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
     "mean": 7.07,
     "sd": 2.94
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
     "mean": 7.28,
     "sd": 3.44
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
     "mean": 6.77,
     "sd": 3.42
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
     "mean": 8.48,
     "sd": 3.71
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
     "cell": "moments",
     "mean": 5.26,
     "sd": 4.15
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
     "mean": 6.54,
     "sd": 4.72
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
     "cell": "moments",
     "mean": 4.04,
     "sd": 3.6
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
      "source": "guide",
      "mark": "K",
      "note": "CHECK: the row equals that of girls in grades 11-12; one of the two may be a copy, and which is not known"
     },
     "cell": "moments",
     "mean": 5.27,
     "sd": 4.29
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
     "mean": 3.68,
     "sd": 3.33
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
     "mean": 5.04,
     "sd": 3.92
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
     "mean": 3.76,
     "sd": 3.21
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
     "mean": 4.18,
     "sd": 3.07
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
     "mean": 3.79,
     "sd": 2.71
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
      "source": "guide",
      "mark": "K",
      "note": "CHECK: the row equals that of girls in grades 5-6; one of the two may be a copy (the means add up to the total within 0.24 here)"
     },
     "cell": "moments",
     "mean": 5.27,
     "sd": 4.29
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
     "cell": "moments",
     "mean": 9.76,
     "sd": 4.51
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
     "mean": 11.5,
     "sd": 5
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
     "cell": "moments",
     "mean": 10.29,
     "sd": 4.75
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
     "mean": 12.92,
     "sd": 5.21
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
     "mean": 11.05,
     "sd": 4.74
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
     "mean": 13,
     "sd": 5
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
     "mean": 11.69,
     "sd": 4.74
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
     "mean": 12.5,
     "sd": 5
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
     "mean": 10.67,
     "sd": 4.49
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
      "source": "guide",
      "mark": "D",
      "note": "the same as the row of girls in grades 7-8 (both recovered to two decimals); the subscale means add up to the total-anxiety mean within 0.25 in either group, so it may well be so"
     },
     "cell": "moments",
     "mean": 13,
     "sd": 5
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
     "cell": "moments",
     "mean": 6.14,
     "sd": 3.2
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
     "mean": 7.64,
     "sd": 3.68
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
     "cell": "moments",
     "mean": 5.97,
     "sd": 3.27
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
     "mean": 6.38,
     "sd": 3.45
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
     "mean": 5.22,
     "sd": 3.39
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
     "mean": 5,
     "sd": 3.33
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
     "mean": 4.65,
     "sd": 2.89
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
     "mean": 4.12,
     "sd": 2.79
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
     "mean": 5.19,
     "sd": 3.12
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
     "mean": 5.47,
     "sd": 3.82
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
     "cell": "moments",
     "mean": 8.25,
     "sd": 4.09
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
     "mean": 8.72,
     "sd": 4.76
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
     "cell": "moments",
     "mean": 7.04,
     "sd": 3.64
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
     "mean": 7.63,
     "sd": 4.1
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
     "mean": 6.66,
     "sd": 3.65
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
     "mean": 7.89,
     "sd": 3.91
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
     "mean": 7.45,
     "sd": 4.09
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
     "mean": 7.64,
     "sd": 3.68
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
     "mean": 7.31,
     "sd": 3.81
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
     "mean": 9.39,
     "sd": 4.45
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
     "cell": "moments",
     "mean": 32.91,
     "sd": 14.46
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
     "mean": 40.44,
     "sd": 17.31
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
     "cell": "moments",
     "mean": 29.89,
     "sd": 13.12
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
     "mean": 37.1,
     "sd": 16.17
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
     "mean": 28.63,
     "sd": 13.09
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
     "mean": 33.59,
     "sd": 13.92
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
     "mean": 29.79,
     "sd": 12.77
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
     "mean": 30.03,
     "sd": 12.75
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
     "mean": 28.31,
     "sd": 12
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
     "mean": 35.04,
     "sd": 14.85
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
     "cell": "moments",
     "mean": 41.06,
     "sd": 17.15
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
     "mean": 49.08,
     "sd": 21.04
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
     "cell": "moments",
     "mean": 36.95,
     "sd": 15.31
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
     "mean": 44.66,
     "sd": 19.33
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
     "mean": 35.35,
     "sd": 15.31
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
     "mean": 41.34,
     "sd": 16.67
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
     "mean": 37.28,
     "sd": 15.31
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
     "mean": 37.5,
     "sd": 14.95
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
     "mean": 35.43,
     "sd": 14.3
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
     "mean": 44.25,
     "sd": 18.28
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
   "value": 38,
   "note": "50 + 10 (0 - 4.84) / 3.95 = 37.75"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 7,
   "value": 55,
   "note": "50 + 10 (7 - 4.84) / 3.95 = 55.47"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 9,
   "value": 61,
   "note": "50 + 10 (9 - 4.84) / 3.95 = 60.53"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 11,
   "value": 66,
   "note": "50 + 10 (11 - 4.84) / 3.95 = 65.59"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 20,
   "value": 88,
   "note": "50 + 10 (20 - 4.84) / 3.95 = 88.38"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 21,
   "value": 91,
   "note": "50 + 10 (21 - 4.84) / 3.95 = 90.91"
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
   "value": 34,
   "note": "50 + 10 (0 - 7.03) / 4.34 = 33.80"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 2,
   "value": 38,
   "note": "50 + 10 (2 - 7.03) / 4.34 = 38.41"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 9,
   "value": 55,
   "note": "50 + 10 (9 - 7.03) / 4.34 = 54.54"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 12,
   "value": 61,
   "note": "50 + 10 (12 - 7.03) / 4.34 = 61.45"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 19,
   "value": 78,
   "note": "50 + 10 (19 - 7.03) / 4.34 = 77.58"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 21,
   "value": 82,
   "note": "50 + 10 (21 - 7.03) / 4.34 = 82.19"
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
   "note": "50 + 10 (0 - 3.19) / 3.05 = 39.54"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 7,
   "value": 62,
   "note": "50 + 10 (7 - 3.19) / 3.05 = 62.49"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 14,
   "value": 85,
   "note": "50 + 10 (14 - 3.19) / 3.05 = 85.44"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 18,
   "value": 99,
   "note": "50 + 10 (18 - 3.19) / 3.05 = 98.56"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 21,
   "value": 108,
   "note": "50 + 10 (21 - 3.19) / 3.05 = 108.39"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 3,
   "value": null,
   "note": "withheld"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 15,
   "value": null,
   "note": "withheld"
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
   "note": "50 + 10 (0 - 2.3) / 2.46 = 40.65"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 10,
   "value": 81,
   "note": "50 + 10 (10 - 2.3) / 2.46 = 81.30"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 13,
   "value": 93,
   "note": "50 + 10 (13 - 2.3) / 2.46 = 93.50"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 14,
   "value": 98,
   "note": "50 + 10 (14 - 2.3) / 2.46 = 97.56"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 21,
   "value": 126,
   "note": "50 + 10 (21 - 2.3) / 2.46 = 126.02"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 3) / 2.72 = 38.97"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 1,
   "value": 43,
   "note": "50 + 10 (1 - 3) / 2.72 = 42.65"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 8,
   "value": 68,
   "note": "50 + 10 (8 - 3) / 2.72 = 68.38"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 17,
   "value": 101,
   "note": "50 + 10 (17 - 3) / 2.72 = 101.47"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 20,
   "value": 113,
   "note": "50 + 10 (20 - 3) / 2.72 = 112.50"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 21,
   "value": 116,
   "note": "50 + 10 (21 - 3) / 2.72 = 116.18"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 2.5) / 2.46 = 39.84"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 10,
   "value": 80,
   "note": "50 + 10 (10 - 2.5) / 2.46 = 80.49"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 11,
   "value": 85,
   "note": "50 + 10 (11 - 2.5) / 2.46 = 84.55"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 21,
   "value": 125,
   "note": "50 + 10 (21 - 2.5) / 2.46 = 125.20"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 40,
   "note": "50 + 10 (0 - 2.34) / 2.23 = 39.51"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 2,
   "value": 48,
   "note": "50 + 10 (2 - 2.34) / 2.23 = 48.48"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 12,
   "value": 93,
   "note": "50 + 10 (12 - 2.34) / 2.23 = 93.32"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 21,
   "value": 134,
   "note": "50 + 10 (21 - 2.34) / 2.23 = 133.68"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 1.9) / 2.03 = 40.64"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 1,
   "value": 46,
   "note": "50 + 10 (1 - 1.9) / 2.03 = 45.57"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 2,
   "value": 50,
   "note": "50 + 10 (2 - 1.9) / 2.03 = 50.49"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 15,
   "value": 115,
   "note": "50 + 10 (15 - 1.9) / 2.03 = 114.53"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 16,
   "value": 119,
   "note": "50 + 10 (16 - 1.9) / 2.03 = 119.46"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 21,
   "value": 144,
   "note": "50 + 10 (21 - 1.9) / 2.03 = 144.09"
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
   "value": 38,
   "note": "50 + 10 (0 - 3.06) / 2.57 = 38.09"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 5,
   "value": 58,
   "note": "50 + 10 (5 - 3.06) / 2.57 = 57.55"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 6,
   "value": 61,
   "note": "50 + 10 (6 - 3.06) / 2.57 = 61.44"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 14,
   "value": 93,
   "note": "50 + 10 (14 - 3.06) / 2.57 = 92.57"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 15,
   "value": 96,
   "note": "50 + 10 (15 - 3.06) / 2.57 = 96.46"
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 21,
   "value": 120,
   "note": "50 + 10 (21 - 3.06) / 2.57 = 119.81"
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
   "value": 29,
   "note": "50 + 10 (0 - 7) / 3.33 = 28.98"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 9,
   "value": 56,
   "note": "50 + 10 (9 - 7) / 3.33 = 56.01"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 10,
   "value": 59,
   "note": "50 + 10 (10 - 7) / 3.33 = 59.01"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 18,
   "value": 83,
   "note": "50 + 10 (18 - 7) / 3.33 = 83.03"
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
   "value": 29,
   "note": "50 + 10 (0 - 7.77) / 3.77 = 29.39"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 8,
   "value": 51,
   "note": "50 + 10 (8 - 7.77) / 3.77 = 50.61"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 14,
   "value": 67,
   "note": "50 + 10 (14 - 7.77) / 3.77 = 66.53"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 17,
   "value": 74,
   "note": "50 + 10 (17 - 7.77) / 3.77 = 74.48"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 18,
   "value": 77,
   "note": "50 + 10 (18 - 7.77) / 3.77 = 77.14"
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
   "value": 29,
   "note": "50 + 10 (0 - 6.44) / 3.12 = 29.36"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 1,
   "value": 33,
   "note": "50 + 10 (1 - 6.44) / 3.12 = 32.56"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 5,
   "value": 45,
   "note": "50 + 10 (5 - 6.44) / 3.12 = 45.38"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 11,
   "value": 65,
   "note": "50 + 10 (11 - 6.44) / 3.12 = 64.62"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 15,
   "value": 77,
   "note": "50 + 10 (15 - 6.44) / 3.12 = 77.44"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 18,
   "value": 87,
   "note": "50 + 10 (18 - 6.44) / 3.12 = 87.05"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 28,
   "note": "50 + 10 (0 - 8.01) / 3.68 = 28.23"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 3,
   "value": 36,
   "note": "50 + 10 (3 - 8.01) / 3.68 = 36.39"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 6,
   "value": 45,
   "note": "50 + 10 (6 - 8.01) / 3.68 = 44.54"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 13,
   "value": 64,
   "note": "50 + 10 (13 - 8.01) / 3.68 = 63.56"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 17,
   "value": 74,
   "note": "50 + 10 (17 - 8.01) / 3.68 = 74.43"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 18,
   "value": 77,
   "note": "50 + 10 (18 - 8.01) / 3.68 = 77.15"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 6.21) / 3.14 = 30.22"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 1,
   "value": 33,
   "note": "50 + 10 (1 - 6.21) / 3.14 = 33.41"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 7,
   "value": 53,
   "note": "50 + 10 (7 - 6.21) / 3.14 = 52.52"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 12,
   "value": 68,
   "note": "50 + 10 (12 - 6.21) / 3.14 = 68.44"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 18,
   "value": 88,
   "note": "50 + 10 (18 - 6.21) / 3.14 = 87.55"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 27,
   "note": "50 + 10 (0 - 7.41) / 3.19 = 26.77"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 5,
   "value": 42,
   "note": "50 + 10 (5 - 7.41) / 3.19 = 42.45"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 6,
   "value": 46,
   "note": "50 + 10 (6 - 7.41) / 3.19 = 45.58"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 12,
   "value": 64,
   "note": "50 + 10 (12 - 7.41) / 3.19 = 64.39"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 13,
   "value": 68,
   "note": "50 + 10 (13 - 7.41) / 3.19 = 67.52"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 18,
   "value": 83,
   "note": "50 + 10 (18 - 7.41) / 3.19 = 83.20"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 26,
   "note": "50 + 10 (0 - 7.07) / 2.94 = 25.95"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 4,
   "value": 40,
   "note": "50 + 10 (4 - 7.07) / 2.94 = 39.56"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 6,
   "value": 46,
   "note": "50 + 10 (6 - 7.07) / 2.94 = 46.36"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 14,
   "value": 74,
   "note": "50 + 10 (14 - 7.07) / 2.94 = 73.57"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 16,
   "value": 80,
   "note": "50 + 10 (16 - 7.07) / 2.94 = 80.37"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 18,
   "value": 87,
   "note": "50 + 10 (18 - 7.07) / 2.94 = 87.18"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 29,
   "note": "50 + 10 (0 - 7.28) / 3.44 = 28.84"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 3,
   "value": 38,
   "note": "50 + 10 (3 - 7.28) / 3.44 = 37.56"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 4,
   "value": 40,
   "note": "50 + 10 (4 - 7.28) / 3.44 = 40.47"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 14,
   "value": 70,
   "note": "50 + 10 (14 - 7.28) / 3.44 = 69.53"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 15,
   "value": 72,
   "note": "50 + 10 (15 - 7.28) / 3.44 = 72.44"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 18,
   "value": 81,
   "note": "50 + 10 (18 - 7.28) / 3.44 = 81.16"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 6.77) / 3.42 = 30.20"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 9,
   "value": 57,
   "note": "50 + 10 (9 - 6.77) / 3.42 = 56.52"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 10,
   "value": 59,
   "note": "50 + 10 (10 - 6.77) / 3.42 = 59.44"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 18,
   "value": 83,
   "note": "50 + 10 (18 - 6.77) / 3.42 = 82.84"
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
   "value": 27,
   "note": "50 + 10 (0 - 8.48) / 3.71 = 27.14"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 2,
   "value": 33,
   "note": "50 + 10 (2 - 8.48) / 3.71 = 32.53"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 9,
   "value": 51,
   "note": "50 + 10 (9 - 8.48) / 3.71 = 51.40"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 12,
   "value": 59,
   "note": "50 + 10 (12 - 8.48) / 3.71 = 59.49"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 15,
   "value": 68,
   "note": "50 + 10 (15 - 8.48) / 3.71 = 67.57"
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 18,
   "value": 76,
   "note": "50 + 10 (18 - 8.48) / 3.71 = 75.66"
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
   "value": 37,
   "note": "50 + 10 (0 - 5.26) / 4.15 = 37.33"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 3,
   "value": 45,
   "note": "50 + 10 (3 - 5.26) / 4.15 = 44.55"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 10,
   "value": 61,
   "note": "50 + 10 (10 - 5.26) / 4.15 = 61.42"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 15,
   "value": 73,
   "note": "50 + 10 (15 - 5.26) / 4.15 = 73.47"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 20,
   "value": 86,
   "note": "50 + 10 (20 - 5.26) / 4.15 = 85.52"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 27,
   "value": 102,
   "note": "50 + 10 (27 - 5.26) / 4.15 = 102.39"
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
   "value": 36,
   "note": "50 + 10 (0 - 6.54) / 4.72 = 36.14"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 3,
   "value": 43,
   "note": "50 + 10 (3 - 6.54) / 4.72 = 42.50"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 11,
   "value": 59,
   "note": "50 + 10 (11 - 6.54) / 4.72 = 59.45"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 19,
   "value": 76,
   "note": "50 + 10 (19 - 6.54) / 4.72 = 76.40"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 20,
   "value": 79,
   "note": "50 + 10 (20 - 6.54) / 4.72 = 78.52"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 27,
   "value": 93,
   "note": "50 + 10 (27 - 6.54) / 4.72 = 93.35"
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
   "value": 39,
   "note": "50 + 10 (0 - 4.04) / 3.6 = 38.78"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 1,
   "value": 42,
   "note": "50 + 10 (1 - 4.04) / 3.6 = 41.56"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 6,
   "value": 55,
   "note": "50 + 10 (6 - 4.04) / 3.6 = 55.44"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 19,
   "value": 92,
   "note": "50 + 10 (19 - 4.04) / 3.6 = 91.56"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 24,
   "value": 105,
   "note": "50 + 10 (24 - 4.04) / 3.6 = 105.44"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 27,
   "value": 114,
   "note": "50 + 10 (27 - 4.04) / 3.6 = 113.78"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 5.27) / 4.29 = 37.72"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 2,
   "value": 42,
   "note": "50 + 10 (2 - 5.27) / 4.29 = 42.38"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 12,
   "value": 66,
   "note": "50 + 10 (12 - 5.27) / 4.29 = 65.69"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 14,
   "value": 70,
   "note": "50 + 10 (14 - 5.27) / 4.29 = 70.35"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 27,
   "value": 101,
   "note": "50 + 10 (27 - 5.27) / 4.29 = 100.65"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 3.68) / 3.33 = 38.95"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 13,
   "value": 78,
   "note": "50 + 10 (13 - 3.68) / 3.33 = 77.99"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 14,
   "value": 81,
   "note": "50 + 10 (14 - 3.68) / 3.33 = 80.99"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 27,
   "value": 120,
   "note": "50 + 10 (27 - 3.68) / 3.33 = 120.03"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 5.04) / 3.92 = 37.14"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 6,
   "value": 52,
   "note": "50 + 10 (6 - 5.04) / 3.92 = 52.45"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 8,
   "value": 58,
   "note": "50 + 10 (8 - 5.04) / 3.92 = 57.55"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 17,
   "value": 81,
   "note": "50 + 10 (17 - 5.04) / 3.92 = 80.51"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 26,
   "value": 103,
   "note": "50 + 10 (26 - 5.04) / 3.92 = 103.47"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 27,
   "value": 106,
   "note": "50 + 10 (27 - 5.04) / 3.92 = 106.02"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 38,
   "note": "50 + 10 (0 - 3.76) / 3.21 = 38.29"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 2,
   "value": 45,
   "note": "50 + 10 (2 - 3.76) / 3.21 = 44.52"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 10,
   "value": 69,
   "note": "50 + 10 (10 - 3.76) / 3.21 = 69.44"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 19,
   "value": 97,
   "note": "50 + 10 (19 - 3.76) / 3.21 = 97.48"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 20,
   "value": 101,
   "note": "50 + 10 (20 - 3.76) / 3.21 = 100.59"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 27,
   "value": 122,
   "note": "50 + 10 (27 - 3.76) / 3.21 = 122.40"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 4.18) / 3.07 = 36.38"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 1,
   "value": 40,
   "note": "50 + 10 (1 - 4.18) / 3.07 = 39.64"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 12,
   "value": 75,
   "note": "50 + 10 (12 - 4.18) / 3.07 = 75.47"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 16,
   "value": 89,
   "note": "50 + 10 (16 - 4.18) / 3.07 = 88.50"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 27,
   "value": 124,
   "note": "50 + 10 (27 - 4.18) / 3.07 = 124.33"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 36,
   "note": "50 + 10 (0 - 3.79) / 2.71 = 36.01"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 5,
   "value": 54,
   "note": "50 + 10 (5 - 3.79) / 2.71 = 54.46"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 8,
   "value": 66,
   "note": "50 + 10 (8 - 3.79) / 2.71 = 65.54"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 18,
   "value": 102,
   "note": "50 + 10 (18 - 3.79) / 2.71 = 102.44"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 21,
   "value": 114,
   "note": "50 + 10 (21 - 3.79) / 2.71 = 113.51"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 27,
   "value": 136,
   "note": "50 + 10 (27 - 3.79) / 2.71 = 135.65"
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
   "value": 38,
   "note": "50 + 10 (0 - 5.27) / 4.29 = 37.72"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 2,
   "value": 42,
   "note": "50 + 10 (2 - 5.27) / 4.29 = 42.38"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 12,
   "value": 66,
   "note": "50 + 10 (12 - 5.27) / 4.29 = 65.69"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 14,
   "value": 70,
   "note": "50 + 10 (14 - 5.27) / 4.29 = 70.35"
  },
  {
   "scale": "panic",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 27,
   "value": 101,
   "note": "50 + 10 (27 - 5.27) / 4.29 = 100.65"
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
   "note": "50 + 10 (0 - 9.76) / 4.51 = 28.36"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 5,
   "value": 39,
   "note": "50 + 10 (5 - 9.76) / 4.51 = 39.45"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 10,
   "value": 51,
   "note": "50 + 10 (10 - 9.76) / 4.51 = 50.53"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 19,
   "value": 70,
   "note": "50 + 10 (19 - 9.76) / 4.51 = 70.49"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 24,
   "value": 82,
   "note": "50 + 10 (24 - 9.76) / 4.51 = 81.57"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 27,
   "value": 88,
   "note": "50 + 10 (27 - 9.76) / 4.51 = 88.23"
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
   "value": 27,
   "note": "50 + 10 (0 - 11.5) / 5 = 27.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 14,
   "value": 55,
   "note": "50 + 10 (14 - 11.5) / 5 = 55.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 27,
   "value": 81,
   "note": "50 + 10 (27 - 11.5) / 5 = 81.00"
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
   "value": 28,
   "note": "50 + 10 (0 - 10.29) / 4.75 = 28.34"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 2,
   "value": 33,
   "note": "50 + 10 (2 - 10.29) / 4.75 = 32.55"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 11,
   "value": 51,
   "note": "50 + 10 (11 - 10.29) / 4.75 = 51.49"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 20,
   "value": 70,
   "note": "50 + 10 (20 - 10.29) / 4.75 = 70.44"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 21,
   "value": 73,
   "note": "50 + 10 (21 - 10.29) / 4.75 = 72.55"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 27,
   "value": 85,
   "note": "50 + 10 (27 - 10.29) / 4.75 = 85.18"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 25,
   "note": "50 + 10 (0 - 12.92) / 5.21 = 25.20"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 8,
   "value": 41,
   "note": "50 + 10 (8 - 12.92) / 5.21 = 40.56"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 9,
   "value": 42,
   "note": "50 + 10 (9 - 12.92) / 5.21 = 42.48"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 21,
   "value": 66,
   "note": "50 + 10 (21 - 12.92) / 5.21 = 65.51"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 22,
   "value": 67,
   "note": "50 + 10 (22 - 12.92) / 5.21 = 67.43"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 27,
   "value": 77,
   "note": "50 + 10 (27 - 12.92) / 5.21 = 77.02"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 27,
   "note": "50 + 10 (0 - 11.05) / 4.74 = 26.69"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 7,
   "value": 41,
   "note": "50 + 10 (7 - 11.05) / 4.74 = 41.46"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 8,
   "value": 44,
   "note": "50 + 10 (8 - 11.05) / 4.74 = 43.57"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 16,
   "value": 60,
   "note": "50 + 10 (16 - 11.05) / 4.74 = 60.44"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 26,
   "value": 82,
   "note": "50 + 10 (26 - 11.05) / 4.74 = 81.54"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 27,
   "value": 84,
   "note": "50 + 10 (27 - 11.05) / 4.74 = 83.65"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 24,
   "note": "50 + 10 (0 - 13) / 5 = 24.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 14,
   "value": 52,
   "note": "50 + 10 (14 - 13) / 5 = 52.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 27,
   "value": 78,
   "note": "50 + 10 (27 - 13) / 5 = 78.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 25,
   "note": "50 + 10 (0 - 11.69) / 4.74 = 25.34"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 1,
   "value": 27,
   "note": "50 + 10 (1 - 11.69) / 4.74 = 27.45"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 11,
   "value": 49,
   "note": "50 + 10 (11 - 11.69) / 4.74 = 48.54"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 19,
   "value": 65,
   "note": "50 + 10 (19 - 11.69) / 4.74 = 65.42"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 20,
   "value": 68,
   "note": "50 + 10 (20 - 11.69) / 4.74 = 67.53"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 27,
   "value": 82,
   "note": "50 + 10 (27 - 11.69) / 4.74 = 82.30"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 25,
   "note": "50 + 10 (0 - 12.5) / 5 = 25.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 14,
   "value": 53,
   "note": "50 + 10 (14 - 12.5) / 5 = 53.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 27,
   "value": 79,
   "note": "50 + 10 (27 - 12.5) / 5 = 79.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 26,
   "note": "50 + 10 (0 - 10.67) / 4.49 = 26.24"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 1,
   "value": 28,
   "note": "50 + 10 (1 - 10.67) / 4.49 = 28.46"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 10,
   "value": 49,
   "note": "50 + 10 (10 - 10.67) / 4.49 = 48.51"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 19,
   "value": 69,
   "note": "50 + 10 (19 - 10.67) / 4.49 = 68.55"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 23,
   "value": 77,
   "note": "50 + 10 (23 - 10.67) / 4.49 = 77.46"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 27,
   "value": 86,
   "note": "50 + 10 (27 - 10.67) / 4.49 = 86.37"
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
   "value": 24,
   "note": "50 + 10 (0 - 13) / 5 = 24.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 14,
   "value": 52,
   "note": "50 + 10 (14 - 13) / 5 = 52.00"
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 27,
   "value": 78,
   "note": "50 + 10 (27 - 13) / 5 = 78.00"
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
   "value": 31,
   "note": "50 + 10 (0 - 6.14) / 3.2 = 30.81"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 5,
   "value": 46,
   "note": "50 + 10 (5 - 6.14) / 3.2 = 46.44"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 6,
   "value": 50,
   "note": "50 + 10 (6 - 6.14) / 3.2 = 49.56"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 13,
   "value": 71,
   "note": "50 + 10 (13 - 6.14) / 3.2 = 71.44"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 14,
   "value": 75,
   "note": "50 + 10 (14 - 6.14) / 3.2 = 74.56"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 18,
   "value": 87,
   "note": "50 + 10 (18 - 6.14) / 3.2 = 87.06"
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
   "value": 29,
   "note": "50 + 10 (0 - 7.64) / 3.68 = 29.24"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 3,
   "value": 37,
   "note": "50 + 10 (3 - 7.64) / 3.68 = 37.39"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 6,
   "value": 46,
   "note": "50 + 10 (6 - 7.64) / 3.68 = 45.54"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 13,
   "value": 65,
   "note": "50 + 10 (13 - 7.64) / 3.68 = 64.57"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 17,
   "value": 75,
   "note": "50 + 10 (17 - 7.64) / 3.68 = 75.43"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 18,
   "value": 78,
   "note": "50 + 10 (18 - 7.64) / 3.68 = 78.15"
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
   "value": 32,
   "note": "50 + 10 (0 - 5.97) / 3.27 = 31.74"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 9,
   "value": 59,
   "note": "50 + 10 (9 - 5.97) / 3.27 = 59.27"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 13,
   "value": 71,
   "note": "50 + 10 (13 - 5.97) / 3.27 = 71.50"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 14,
   "value": 75,
   "note": "50 + 10 (14 - 5.97) / 3.27 = 74.56"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 18,
   "value": 87,
   "note": "50 + 10 (18 - 5.97) / 3.27 = 86.79"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 32,
   "note": "50 + 10 (0 - 6.38) / 3.45 = 31.51"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 1,
   "value": 34,
   "note": "50 + 10 (1 - 6.38) / 3.45 = 34.41"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 10,
   "value": 60,
   "note": "50 + 10 (10 - 6.38) / 3.45 = 60.49"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 18,
   "value": 84,
   "note": "50 + 10 (18 - 6.38) / 3.45 = 83.68"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 5.22) / 3.39 = 34.60"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 2,
   "value": 41,
   "note": "50 + 10 (2 - 5.22) / 3.39 = 40.50"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 3,
   "value": 43,
   "note": "50 + 10 (3 - 5.22) / 3.39 = 43.45"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 10,
   "value": 64,
   "note": "50 + 10 (10 - 5.22) / 3.39 = 64.10"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 18,
   "value": 88,
   "note": "50 + 10 (18 - 5.22) / 3.39 = 87.70"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 5) / 3.33 = 34.98"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 9,
   "value": 62,
   "note": "50 + 10 (9 - 5) / 3.33 = 62.01"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 10,
   "value": 65,
   "note": "50 + 10 (10 - 5) / 3.33 = 65.02"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 18,
   "value": 89,
   "note": "50 + 10 (18 - 5) / 3.33 = 89.04"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 34,
   "note": "50 + 10 (0 - 4.65) / 2.89 = 33.91"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 1,
   "value": 37,
   "note": "50 + 10 (1 - 4.65) / 2.89 = 37.37"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 8,
   "value": 62,
   "note": "50 + 10 (8 - 4.65) / 2.89 = 61.59"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 10,
   "value": 69,
   "note": "50 + 10 (10 - 4.65) / 2.89 = 68.51"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 12,
   "value": 75,
   "note": "50 + 10 (12 - 4.65) / 2.89 = 75.43"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 18,
   "value": 96,
   "note": "50 + 10 (18 - 4.65) / 2.89 = 96.19"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 4.12) / 2.79 = 35.23"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 4,
   "value": 50,
   "note": "50 + 10 (4 - 4.12) / 2.79 = 49.57"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 9,
   "value": 67,
   "note": "50 + 10 (9 - 4.12) / 2.79 = 67.49"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 14,
   "value": 85,
   "note": "50 + 10 (14 - 4.12) / 2.79 = 85.41"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 16,
   "value": 93,
   "note": "50 + 10 (16 - 4.12) / 2.79 = 92.58"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 18,
   "value": 100,
   "note": "50 + 10 (18 - 4.12) / 2.79 = 99.75"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 33,
   "note": "50 + 10 (0 - 5.19) / 3.12 = 33.37"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 1,
   "value": 37,
   "note": "50 + 10 (1 - 5.19) / 3.12 = 36.57"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 5,
   "value": 49,
   "note": "50 + 10 (5 - 5.19) / 3.12 = 49.39"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 11,
   "value": 69,
   "note": "50 + 10 (11 - 5.19) / 3.12 = 68.62"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 15,
   "value": 81,
   "note": "50 + 10 (15 - 5.19) / 3.12 = 81.44"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 18,
   "value": 91,
   "note": "50 + 10 (18 - 5.19) / 3.12 = 91.06"
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
   "value": 36,
   "note": "50 + 10 (0 - 5.47) / 3.82 = 35.68"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 3,
   "value": 44,
   "note": "50 + 10 (3 - 5.47) / 3.82 = 43.53"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 6,
   "value": 51,
   "note": "50 + 10 (6 - 5.47) / 3.82 = 51.39"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 11,
   "value": 64,
   "note": "50 + 10 (11 - 5.47) / 3.82 = 64.48"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 16,
   "value": 78,
   "note": "50 + 10 (16 - 5.47) / 3.82 = 77.57"
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 18,
   "value": 83,
   "note": "50 + 10 (18 - 5.47) / 3.82 = 82.80"
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
   "value": 30,
   "note": "50 + 10 (0 - 8.25) / 4.09 = 29.83"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 6,
   "value": 44,
   "note": "50 + 10 (6 - 8.25) / 4.09 = 44.50"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 15,
   "value": 67,
   "note": "50 + 10 (15 - 8.25) / 4.09 = 66.50"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 24,
   "value": 89,
   "note": "50 + 10 (24 - 8.25) / 4.09 = 88.51"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 26,
   "value": 93,
   "note": "50 + 10 (26 - 8.25) / 4.09 = 93.40"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 30,
   "value": 103,
   "note": "50 + 10 (30 - 8.25) / 4.09 = 103.18"
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
   "value": 32,
   "note": "50 + 10 (0 - 8.72) / 4.76 = 31.68"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 8,
   "value": 48,
   "note": "50 + 10 (8 - 8.72) / 4.76 = 48.49"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 9,
   "value": 51,
   "note": "50 + 10 (9 - 8.72) / 4.76 = 50.59"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 18,
   "value": 69,
   "note": "50 + 10 (18 - 8.72) / 4.76 = 69.50"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 28,
   "value": 91,
   "note": "50 + 10 (28 - 8.72) / 4.76 = 90.50"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 30,
   "value": 95,
   "note": "50 + 10 (30 - 8.72) / 4.76 = 94.71"
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
   "value": 31,
   "note": "50 + 10 (0 - 7.04) / 3.64 = 30.66"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 1,
   "value": 33,
   "note": "50 + 10 (1 - 7.04) / 3.64 = 33.41"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 12,
   "value": 64,
   "note": "50 + 10 (12 - 7.04) / 3.64 = 63.63"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 17,
   "value": 77,
   "note": "50 + 10 (17 - 7.04) / 3.64 = 77.36"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 28,
   "value": 108,
   "note": "50 + 10 (28 - 7.04) / 3.64 = 107.58"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 30,
   "value": 113,
   "note": "50 + 10 (30 - 7.04) / 3.64 = 113.08"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 31,
   "note": "50 + 10 (0 - 7.63) / 4.1 = 31.39"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 7,
   "value": 48,
   "note": "50 + 10 (7 - 7.63) / 4.1 = 48.46"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 14,
   "value": 66,
   "note": "50 + 10 (14 - 7.63) / 4.1 = 65.54"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 23,
   "value": 87,
   "note": "50 + 10 (23 - 7.63) / 4.1 = 87.49"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 30,
   "value": 105,
   "note": "50 + 10 (30 - 7.63) / 4.1 = 104.56"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 32,
   "note": "50 + 10 (0 - 6.66) / 3.65 = 31.75"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 1,
   "value": 34,
   "note": "50 + 10 (1 - 6.66) / 3.65 = 34.49"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 12,
   "value": 65,
   "note": "50 + 10 (12 - 6.66) / 3.65 = 64.63"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 24,
   "value": 98,
   "note": "50 + 10 (24 - 6.66) / 3.65 = 97.51"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 28,
   "value": 108,
   "note": "50 + 10 (28 - 6.66) / 3.65 = 108.47"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 30,
   "value": 114,
   "note": "50 + 10 (30 - 6.66) / 3.65 = 113.95"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 30,
   "note": "50 + 10 (0 - 7.89) / 3.91 = 29.82"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 3,
   "value": 37,
   "note": "50 + 10 (3 - 7.89) / 3.91 = 37.49"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 12,
   "value": 61,
   "note": "50 + 10 (12 - 7.89) / 3.91 = 60.51"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 21,
   "value": 84,
   "note": "50 + 10 (21 - 7.89) / 3.91 = 83.53"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 28,
   "value": 101,
   "note": "50 + 10 (28 - 7.89) / 3.91 = 101.43"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 30,
   "value": 107,
   "note": "50 + 10 (30 - 7.89) / 3.91 = 106.55"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 32,
   "note": "50 + 10 (0 - 7.45) / 4.09 = 31.78"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 4,
   "value": 42,
   "note": "50 + 10 (4 - 7.45) / 4.09 = 41.56"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 15,
   "value": 68,
   "note": "50 + 10 (15 - 7.45) / 4.09 = 68.46"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 22,
   "value": 86,
   "note": "50 + 10 (22 - 7.45) / 4.09 = 85.57"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 24,
   "value": 90,
   "note": "50 + 10 (24 - 7.45) / 4.09 = 90.46"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 30,
   "value": 105,
   "note": "50 + 10 (30 - 7.45) / 4.09 = 105.13"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 29,
   "note": "50 + 10 (0 - 7.64) / 3.68 = 29.24"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 6,
   "value": 46,
   "note": "50 + 10 (6 - 7.64) / 3.68 = 45.54"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 10,
   "value": 56,
   "note": "50 + 10 (10 - 7.64) / 3.68 = 56.41"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 20,
   "value": 84,
   "note": "50 + 10 (20 - 7.64) / 3.68 = 83.59"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 24,
   "value": 94,
   "note": "50 + 10 (24 - 7.64) / 3.68 = 94.46"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 30,
   "value": 111,
   "note": "50 + 10 (30 - 7.64) / 3.68 = 110.76"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 31,
   "note": "50 + 10 (0 - 7.31) / 3.81 = 30.81"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 1,
   "value": 33,
   "note": "50 + 10 (1 - 7.31) / 3.81 = 33.44"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 14,
   "value": 68,
   "note": "50 + 10 (14 - 7.31) / 3.81 = 67.56"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 17,
   "value": 75,
   "note": "50 + 10 (17 - 7.31) / 3.81 = 75.43"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 30,
   "value": 110,
   "note": "50 + 10 (30 - 7.31) / 3.81 = 109.55"
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
   "value": 29,
   "note": "50 + 10 (0 - 9.39) / 4.45 = 28.90"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 2,
   "value": 33,
   "note": "50 + 10 (2 - 9.39) / 4.45 = 33.39"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 15,
   "value": 63,
   "note": "50 + 10 (15 - 9.39) / 4.45 = 62.61"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 18,
   "value": 69,
   "note": "50 + 10 (18 - 9.39) / 4.45 = 69.35"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 27,
   "value": 90,
   "note": "50 + 10 (27 - 9.39) / 4.45 = 89.57"
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 30,
   "value": 96,
   "note": "50 + 10 (30 - 9.39) / 4.45 = 96.31"
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
   "value": 27,
   "note": "50 + 10 (0 - 32.91) / 14.46 = 27.24"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 9,
   "value": 33,
   "note": "50 + 10 (9 - 32.91) / 14.46 = 33.46"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 51,
   "value": 63,
   "note": "50 + 10 (51 - 32.91) / 14.46 = 62.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 64,
   "value": 72,
   "note": "50 + 10 (64 - 32.91) / 14.46 = 71.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 77,
   "value": 80,
   "note": "50 + 10 (77 - 32.91) / 14.46 = 80.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 111,
   "value": 104,
   "note": "50 + 10 (111 - 32.91) / 14.46 = 104.00"
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
   "value": 27,
   "note": "50 + 10 (0 - 40.44) / 17.31 = 26.64"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 24,
   "value": 41,
   "note": "50 + 10 (24 - 40.44) / 17.31 = 40.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 43,
   "value": 51,
   "note": "50 + 10 (43 - 40.44) / 17.31 = 51.48"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 69,
   "value": 66,
   "note": "50 + 10 (69 - 40.44) / 17.31 = 66.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 95,
   "value": 82,
   "note": "50 + 10 (95 - 40.44) / 17.31 = 81.52"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 111,
   "value": 91,
   "note": "50 + 10 (111 - 40.44) / 17.31 = 90.76"
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
   "value": 27,
   "note": "50 + 10 (0 - 29.89) / 13.12 = 27.22"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 3,
   "value": 30,
   "note": "50 + 10 (3 - 29.89) / 13.12 = 29.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 41,
   "value": 58,
   "note": "50 + 10 (41 - 29.89) / 13.12 = 58.47"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 66,
   "value": 78,
   "note": "50 + 10 (66 - 29.89) / 13.12 = 77.52"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 104,
   "value": 106,
   "note": "50 + 10 (104 - 29.89) / 13.12 = 106.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 111,
   "value": 112,
   "note": "50 + 10 (111 - 29.89) / 13.12 = 111.82"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 27,
   "note": "50 + 10 (0 - 37.1) / 16.17 = 27.06"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 12,
   "value": 34,
   "note": "50 + 10 (12 - 37.1) / 16.17 = 34.48"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 46,
   "value": 56,
   "note": "50 + 10 (46 - 37.1) / 16.17 = 55.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 67,
   "value": 68,
   "note": "50 + 10 (67 - 37.1) / 16.17 = 68.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 101,
   "value": 90,
   "note": "50 + 10 (101 - 37.1) / 16.17 = 89.52"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 111,
   "value": 96,
   "note": "50 + 10 (111 - 37.1) / 16.17 = 95.70"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 28,
   "note": "50 + 10 (0 - 28.63) / 13.09 = 28.13"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 7,
   "value": 33,
   "note": "50 + 10 (7 - 28.63) / 13.09 = 33.48"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 45,
   "value": 63,
   "note": "50 + 10 (45 - 28.63) / 13.09 = 62.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 62,
   "value": 75,
   "note": "50 + 10 (62 - 28.63) / 13.09 = 75.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 100,
   "value": 105,
   "note": "50 + 10 (100 - 28.63) / 13.09 = 104.52"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 111,
   "value": 113,
   "note": "50 + 10 (111 - 28.63) / 13.09 = 112.93"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 26,
   "note": "50 + 10 (0 - 33.59) / 13.92 = 25.87"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 12,
   "value": 34,
   "note": "50 + 10 (12 - 33.59) / 13.92 = 34.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 51,
   "value": 63,
   "note": "50 + 10 (51 - 33.59) / 13.92 = 62.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 83,
   "value": 85,
   "note": "50 + 10 (83 - 33.59) / 13.92 = 85.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 90,
   "value": 91,
   "note": "50 + 10 (90 - 33.59) / 13.92 = 90.52"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 111,
   "value": 106,
   "note": "50 + 10 (111 - 33.59) / 13.92 = 105.61"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 27,
   "note": "50 + 10 (0 - 29.79) / 12.77 = 26.67"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 10,
   "value": 35,
   "note": "50 + 10 (10 - 29.79) / 12.77 = 34.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 47,
   "value": 63,
   "note": "50 + 10 (47 - 29.79) / 12.77 = 63.48"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 56,
   "value": 71,
   "note": "50 + 10 (56 - 29.79) / 12.77 = 70.52"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 93,
   "value": 99,
   "note": "50 + 10 (93 - 29.79) / 12.77 = 99.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 111,
   "value": 114,
   "note": "50 + 10 (111 - 29.79) / 12.77 = 113.59"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 26,
   "note": "50 + 10 (0 - 30.03) / 12.75 = 26.45"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 9,
   "value": 34,
   "note": "50 + 10 (9 - 30.03) / 12.75 = 33.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 23,
   "value": 44,
   "note": "50 + 10 (23 - 30.03) / 12.75 = 44.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 60,
   "value": 74,
   "note": "50 + 10 (60 - 30.03) / 12.75 = 73.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 74,
   "value": 84,
   "note": "50 + 10 (74 - 30.03) / 12.75 = 84.49"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 111,
   "value": 114,
   "note": "50 + 10 (111 - 30.03) / 12.75 = 113.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 26,
   "note": "50 + 10 (0 - 28.31) / 12 = 26.41"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 5,
   "value": 31,
   "note": "50 + 10 (5 - 28.31) / 12 = 30.57"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 60,
   "value": 76,
   "note": "50 + 10 (60 - 28.31) / 12 = 76.41"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 71,
   "value": 86,
   "note": "50 + 10 (71 - 28.31) / 12 = 85.57"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 111,
   "value": 119,
   "note": "50 + 10 (111 - 28.31) / 12 = 118.91"
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
   "value": 26,
   "note": "50 + 10 (0 - 35.04) / 14.85 = 26.40"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 12,
   "value": 34,
   "note": "50 + 10 (12 - 35.04) / 14.85 = 34.48"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 15,
   "value": 37,
   "note": "50 + 10 (15 - 35.04) / 14.85 = 36.51"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 61,
   "value": 67,
   "note": "50 + 10 (61 - 35.04) / 14.85 = 67.48"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 64,
   "value": 70,
   "note": "50 + 10 (64 - 35.04) / 14.85 = 69.50"
  },
  {
   "scale": "total_anxiety",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 111,
   "value": 101,
   "note": "50 + 10 (111 - 35.04) / 14.85 = 101.15"
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
   "value": 26,
   "note": "50 + 10 (0 - 41.06) / 17.15 = 26.06"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 11,
   "value": 32,
   "note": "50 + 10 (11 - 41.06) / 17.15 = 32.47"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 66,
   "value": 65,
   "note": "50 + 10 (66 - 41.06) / 17.15 = 64.54"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 71,
   "value": 67,
   "note": "50 + 10 (71 - 41.06) / 17.15 = 67.46"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 3
   },
   "score": 138,
   "value": 107,
   "note": "50 + 10 (138 - 41.06) / 17.15 = 106.52"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 4
   },
   "score": 141,
   "value": 108,
   "note": "50 + 10 (141 - 41.06) / 17.15 = 108.27"
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
   "value": 27,
   "note": "50 + 10 (0 - 49.08) / 21.04 = 26.67"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 27,
   "value": 40,
   "note": "50 + 10 (27 - 49.08) / 21.04 = 39.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 48,
   "value": 49,
   "note": "50 + 10 (48 - 49.08) / 21.04 = 49.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 88,
   "value": 68,
   "note": "50 + 10 (88 - 49.08) / 21.04 = 68.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 3
   },
   "score": 128,
   "value": 88,
   "note": "50 + 10 (128 - 49.08) / 21.04 = 87.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 4
   },
   "score": 141,
   "value": 94,
   "note": "50 + 10 (141 - 49.08) / 21.04 = 93.69"
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
   "value": 26,
   "note": "50 + 10 (0 - 36.95) / 15.31 = 25.87"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 27,
   "value": 44,
   "note": "50 + 10 (27 - 36.95) / 15.31 = 43.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 53,
   "value": 60,
   "note": "50 + 10 (53 - 36.95) / 15.31 = 60.48"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 76,
   "value": 76,
   "note": "50 + 10 (76 - 36.95) / 15.31 = 75.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 5
   },
   "score": 102,
   "value": 92,
   "note": "50 + 10 (102 - 36.95) / 15.31 = 92.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 6
   },
   "score": 141,
   "value": 118,
   "note": "50 + 10 (141 - 36.95) / 15.31 = 117.96"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 0,
   "value": 27,
   "note": "50 + 10 (0 - 44.66) / 19.33 = 26.90"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 7,
   "value": 31,
   "note": "50 + 10 (7 - 44.66) / 19.33 = 30.52"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 63,
   "value": 59,
   "note": "50 + 10 (63 - 44.66) / 19.33 = 59.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 94,
   "value": 76,
   "note": "50 + 10 (94 - 44.66) / 19.33 = 75.53"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 5
   },
   "score": 121,
   "value": 89,
   "note": "50 + 10 (121 - 44.66) / 19.33 = 89.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 6
   },
   "score": 141,
   "value": 100,
   "note": "50 + 10 (141 - 44.66) / 19.33 = 99.84"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 0,
   "value": 27,
   "note": "50 + 10 (0 - 35.35) / 15.31 = 26.91"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 30,
   "value": 47,
   "note": "50 + 10 (30 - 35.35) / 15.31 = 46.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 56,
   "value": 63,
   "note": "50 + 10 (56 - 35.35) / 15.31 = 63.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 79,
   "value": 79,
   "note": "50 + 10 (79 - 35.35) / 15.31 = 78.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 105,
   "value": 95,
   "note": "50 + 10 (105 - 35.35) / 15.31 = 95.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 141,
   "value": 119,
   "note": "50 + 10 (141 - 35.35) / 15.31 = 119.01"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 0,
   "value": 25,
   "note": "50 + 10 (0 - 41.34) / 16.67 = 25.20"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 2,
   "value": 26,
   "note": "50 + 10 (2 - 41.34) / 16.67 = 26.40"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 69,
   "value": 67,
   "note": "50 + 10 (69 - 41.34) / 16.67 = 66.59"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 72,
   "value": 68,
   "note": "50 + 10 (72 - 41.34) / 16.67 = 68.39"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 139,
   "value": 109,
   "note": "50 + 10 (139 - 41.34) / 16.67 = 108.58"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 141,
   "value": 110,
   "note": "50 + 10 (141 - 41.34) / 16.67 = 109.78"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 0,
   "value": 26,
   "note": "50 + 10 (0 - 37.28) / 15.31 = 25.65"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 35,
   "value": 49,
   "note": "50 + 10 (35 - 37.28) / 15.31 = 48.51"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 61,
   "value": 65,
   "note": "50 + 10 (61 - 37.28) / 15.31 = 65.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 84,
   "value": 81,
   "note": "50 + 10 (84 - 37.28) / 15.31 = 80.52"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 9
   },
   "score": 110,
   "value": 97,
   "note": "50 + 10 (110 - 37.28) / 15.31 = 97.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 10
   },
   "score": 141,
   "value": 118,
   "note": "50 + 10 (141 - 37.28) / 15.31 = 117.75"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 0,
   "value": 25,
   "note": "50 + 10 (0 - 37.5) / 14.95 = 24.92"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 1,
   "value": 26,
   "note": "50 + 10 (1 - 37.5) / 14.95 = 25.59"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 68,
   "value": 70,
   "note": "50 + 10 (68 - 37.5) / 14.95 = 70.40"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 110,
   "value": 98,
   "note": "50 + 10 (110 - 37.5) / 14.95 = 98.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 9
   },
   "score": 113,
   "value": 101,
   "note": "50 + 10 (113 - 37.5) / 14.95 = 100.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 10
   },
   "score": 141,
   "value": 119,
   "note": "50 + 10 (141 - 37.5) / 14.95 = 119.23"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 0,
   "value": 25,
   "note": "50 + 10 (0 - 35.43) / 14.3 = 25.22"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 29,
   "value": 46,
   "note": "50 + 10 (29 - 35.43) / 14.3 = 45.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 39,
   "value": 52,
   "note": "50 + 10 (39 - 35.43) / 14.3 = 52.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 79,
   "value": 80,
   "note": "50 + 10 (79 - 35.43) / 14.3 = 80.47"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 11
   },
   "score": 132,
   "value": 118,
   "note": "50 + 10 (132 - 35.43) / 14.3 = 117.53"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 141,
   "value": 124,
   "note": "50 + 10 (141 - 35.43) / 14.3 = 123.83"
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
   "value": 26,
   "note": "50 + 10 (0 - 44.25) / 18.28 = 25.79"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 36,
   "value": 45,
   "note": "50 + 10 (36 - 44.25) / 18.28 = 45.49"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 47,
   "value": 52,
   "note": "50 + 10 (47 - 44.25) / 18.28 = 51.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 100,
   "value": 80,
   "note": "50 + 10 (100 - 44.25) / 18.28 = 80.50"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 11
   },
   "score": 111,
   "value": 87,
   "note": "50 + 10 (111 - 44.25) / 18.28 = 86.52"
  },
  {
   "scale": "total_internalizing",
   "stage": "raw",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 141,
   "value": 103,
   "note": "50 + 10 (141 - 44.25) / 18.28 = 102.93"
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
   "id": "chorpita2000",
   "citation": "Chorpita BF, Yim L, Moffitt C, Umemoto LA, Francis SE (2000). Assessment of symptoms of DSM-IV anxiety and depression in children: a Revised Child Anxiety and Depression Scale. Behaviour Research and Therapy 38(8), 835-855.",
   "doi": "10.1016/S0005-7967(99)00130-8"
  },
  {
   "id": "chorpita2005",
   "citation": "Chorpita BF, Moffitt CE, Gray J (2005). Psychometric properties of the Revised Child Anxiety and Depression Scale in a clinical sample. Behaviour Research and Therapy 43(3), 309-322.",
   "doi": "10.1016/j.brat.2004.02.004"
  },
  {
   "id": "guide",
   "citation": "Chorpita BF, Ebesutani C, Spence SH (2015). Revised Children's Anxiety and Depression Scale: User's Guide. University of California, Los Angeles, Child FIRST Program.",
   "url": "https://www.childfirst.ucla.edu"
  }
 ],
 "licence": "Figures only; forms and guide remain copyright of the developers.",
 "figure": {
  "source": "guide",
  "mark": "D",
  "note": "means and standard deviations recovered from the integer T tables held in one public scorer; they reproduce them but for single typing slips there; good to about 0.03"
 }
}
