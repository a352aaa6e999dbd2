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
   "en": "Copyright Chorpita and Spence. Free for clinical and research use under the conditions of the developers; use of the item text in an electronic record needs their written permission. Only keys and figures are stored here, no item text.",
   "zh-CN": "版权归 Chorpita 与 Spence 所有。在开发者的条件下可免费用于临床和研究；在电子系统中使用题目文字须取得书面许可。此处只有计分键和数据，没有题目文字。"
  },
  "holder": "Bruce F. Chorpita and Susan H. Spence",
  "permittedUses": [
   "clinical",
   "research"
  ],
  "permissionRequiredFor": [
   "wording",
   "commercial"
  ],
  "figure": {
   "source": "guide",
   "mark": "S1"
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
   "citation": "RCADS, site of the developers: scoring page (grade from age, T 65 and 70, display above 80). University of California, Los Angeles.",
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
    "en": "worry about harm to family",
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
    "en": "trouble going to school in the morning",
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
    "en": "worry about what will happen",
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
    "en": "fear of speaking in class",
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
      "zh-CN": "边界，T 65–69"
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
      "en": "clinical range as published, T 70 and above",
      "zh-CN": "原版所称临床范围，T 70 及以上"
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
      "zh-CN": "边界，T 65–69"
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
      "en": "clinical range as published, T 70 and above",
      "zh-CN": "原版所称临床范围，T 70 及以上"
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
      "zh-CN": "边界，T 65–69"
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
      "en": "clinical range as published, T 70 and above",
      "zh-CN": "原版所称临床范围，T 70 及以上"
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
      "zh-CN": "边界，T 65–69"
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
      "en": "clinical range as published, T 70 and above",
      "zh-CN": "原版所称临床范围，T 70 及以上"
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
      "zh-CN": "边界，T 65–69"
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
      "en": "clinical range as published, T 70 and above",
      "zh-CN": "原版所称临床范围，T 70 及以上"
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
      "zh-CN": "边界，T 65–69"
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
      "en": "clinical range as published, T 70 and above",
      "zh-CN": "原版所称临床范围，T 70 及以上"
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
      "zh-CN": "边界，T 65–69"
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
      "en": "clinical range as published, T 70 and above",
      "zh-CN": "原版所称临床范围，T 70 及以上"
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
      "zh-CN": "边界，T 65–69"
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
      "en": "clinical range as published, T 70 and above",
      "zh-CN": "原版所称临床范围，T 70 及以上"
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
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
   }
  },
  {
   "scale": "major_depression",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.77,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
   }
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.77,
   "population": "US youth, grades 3-12",
   "n": 1641,
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
   }
  },
  {
   "scale": "generalized_anxiety",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.79,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
   }
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.81,
   "population": "US youth, grades 3-12",
   "n": 1641,
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
   }
  },
  {
   "scale": "social_phobia",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.8,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
   }
  },
  {
   "scale": "panic",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.85,
   "population": "US youth, grades 3-12",
   "n": 1641,
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
   }
  },
  {
   "scale": "panic",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.76,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
   }
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.76,
   "population": "US youth, grades 3-12",
   "n": 1641,
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
   }
  },
  {
   "scale": "separation_anxiety",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.75,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
   }
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "coefficient": "alpha",
   "value": 0.73,
   "population": "US youth, grades 3-12",
   "n": 1641,
   "default": true,
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
   }
  },
  {
   "scale": "obsessive_compulsive",
   "stage": "raw",
   "coefficient": "retest",
   "value": 0.65,
   "interval": "1 week",
   "population": "US youth, grades 3-12",
   "figure": {
    "source": "chorpita2000",
    "mark": "K"
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
  }
 ]
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
