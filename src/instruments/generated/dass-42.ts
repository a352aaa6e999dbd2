// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of dass-42. */
export type ItemId =
  | 'dass42_1'
  | 'dass42_2'
  | 'dass42_3'
  | 'dass42_4'
  | 'dass42_5'
  | 'dass42_6'
  | 'dass42_7'
  | 'dass42_8'
  | 'dass42_9'
  | 'dass42_10'
  | 'dass42_11'
  | 'dass42_12'
  | 'dass42_13'
  | 'dass42_14'
  | 'dass42_15'
  | 'dass42_16'
  | 'dass42_17'
  | 'dass42_18'
  | 'dass42_19'
  | 'dass42_20'
  | 'dass42_21'
  | 'dass42_22'
  | 'dass42_23'
  | 'dass42_24'
  | 'dass42_25'
  | 'dass42_26'
  | 'dass42_27'
  | 'dass42_28'
  | 'dass42_29'
  | 'dass42_30'
  | 'dass42_31'
  | 'dass42_32'
  | 'dass42_33'
  | 'dass42_34'
  | 'dass42_35'
  | 'dass42_36'
  | 'dass42_37'
  | 'dass42_38'
  | 'dass42_39'
  | 'dass42_40'
  | 'dass42_41'
  | 'dass42_42'

/** Scale ids of dass-42, each with the ids of its stages. */
export type ScaleStages = {
  readonly depression: 'sum'
  readonly anxiety: 'sum'
  readonly stress: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Depression Anxiety Stress Scales, 42 items (DASS-42), version 1.0.0. */
export const dass42: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "dass-42",
 "version": "1.0.0",
 "title": {
  "en": "Depression Anxiety Stress Scales, 42 items (DASS-42)",
  "zh-CN": "抑郁-焦虑-压力量表（DASS-42）"
 },
 "construct": {
  "en": "depression, anxiety and stress",
  "zh-CN": "抑郁、焦虑与压力"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "dass",
  "member": "self-42"
 },
 "intended": {
  "ages": {
   "min": 14,
   "max": 100
  },
  "figure": {
   "source": "lovibond1995",
   "mark": "K",
   "note": "adult form, used from about 14; for ages 7-18 there is a youth form"
  }
 },
 "licence": {
  "statement": {
   "en": "In the public domain: the form may be copied and used freely, but not sold.",
   "zh-CN": "公有领域：可自由复制和使用，但不得出售。"
  },
  "holder": "Psychology Foundation of Australia (Lovibond and Lovibond)",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "lovibond1995",
   "mark": "K",
   "note": "general knowledge of the authors' terms; that a commercial use needs a permission is our cautious reading of \"not sold\""
  }
 },
 "references": [
  {
   "id": "lovibond1995",
   "citation": "Lovibond SH, Lovibond PF (1995). Manual for the Depression Anxiety Stress Scales, 2nd edition. Sydney: Psychology Foundation.",
   "url": "http://www2.psy.unsw.edu.au/dass/"
  },
  {
   "id": "lovibond1995b",
   "citation": "Lovibond PF, Lovibond SH (1995). The structure of negative emotional states: comparison of the Depression Anxiety Stress Scales (DASS) with the Beck Depression and Anxiety Inventories. Behaviour Research and Therapy 33(3), 335-343.",
   "doi": "10.1016/0005-7967(94)00075-U"
  },
  {
   "id": "scorers",
   "citation": "Public scorers read for the key of all 42 items: a TypeScript scorer (DASS42Scoring.tsx, item map and cut scores) and a Solidity contract (Dass42.sol, item lists in its comments); two more for depression and anxiety."
  }
 ],
 "responseSets": {
  "agreement": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "not at all",
      "zh-CN": "完全不符合"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "somewhat",
      "zh-CN": "有些符合"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "considerably",
      "zh-CN": "比较符合"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "very much",
      "zh-CN": "非常符合"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "dass42_1",
   "label": {
    "en": "upset by trifles",
    "zh-CN": "为小事烦恼"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_2",
   "label": {
    "en": "dry mouth",
    "zh-CN": "口腔干燥"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_3",
   "label": {
    "en": "no good feelings",
    "zh-CN": "没有愉快的感受"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_4",
   "label": {
    "en": "breathing trouble",
    "zh-CN": "呼吸不畅"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_5",
   "label": {
    "en": "cannot get going",
    "zh-CN": "难以打起劲"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_6",
   "label": {
    "en": "overreacting",
    "zh-CN": "反应过度"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_7",
   "label": {
    "en": "shaky",
    "zh-CN": "身体发软发颤"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_8",
   "label": {
    "en": "little relaxation",
    "zh-CN": "放松困难"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_9",
   "label": {
    "en": "relief after fearful events",
    "zh-CN": "紧张场合后才松气"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_10",
   "label": {
    "en": "nothing ahead",
    "zh-CN": "没有盼头"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_11",
   "label": {
    "en": "easily upset",
    "zh-CN": "容易心烦"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_12",
   "label": {
    "en": "nervous energy",
    "zh-CN": "精神紧张耗力"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_13",
   "label": {
    "en": "sadness",
    "zh-CN": "悲伤低落"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_14",
   "label": {
    "en": "impatient at delay",
    "zh-CN": "被耽搁就不耐烦"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_15",
   "label": {
    "en": "faintness",
    "zh-CN": "有晕的感觉"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_16",
   "label": {
    "en": "loss of interest",
    "zh-CN": "兴趣丧失"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_17",
   "label": {
    "en": "low self-worth",
    "zh-CN": "价值感低"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_18",
   "label": {
    "en": "quick to take offence",
    "zh-CN": "敏感易生气"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_19",
   "label": {
    "en": "sweating without cause",
    "zh-CN": "无故出汗"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_20",
   "label": {
    "en": "unexplained fear",
    "zh-CN": "莫名的恐惧"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_21",
   "label": {
    "en": "doubt of life’s worth",
    "zh-CN": "对生活价值的怀疑"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_22",
   "label": {
    "en": "slow to settle",
    "zh-CN": "安静下来有困难"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_23",
   "label": {
    "en": "trouble swallowing",
    "zh-CN": "吞咽困难"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_24",
   "label": {
    "en": "no enjoyment",
    "zh-CN": "做事无乐趣"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_25",
   "label": {
    "en": "heart noticed",
    "zh-CN": "感到心跳异样"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_26",
   "label": {
    "en": "gloom",
    "zh-CN": "情绪低沉"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_27",
   "label": {
    "en": "very irritable",
    "zh-CN": "非常易怒"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_28",
   "label": {
    "en": "near panic",
    "zh-CN": "接近惊慌"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_29",
   "label": {
    "en": "slow to calm down",
    "zh-CN": "难以平静"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_30",
   "label": {
    "en": "fear of failing small tasks",
    "zh-CN": "怕做不好小事"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_31",
   "label": {
    "en": "no enthusiasm",
    "zh-CN": "提不起热情"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_32",
   "label": {
    "en": "intolerant of interruption",
    "zh-CN": "受不了被打断"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_33",
   "label": {
    "en": "inner tension",
    "zh-CN": "内心紧绷"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_34",
   "label": {
    "en": "worthlessness",
    "zh-CN": "无价值感"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_35",
   "label": {
    "en": "impatient when held up",
    "zh-CN": "受阻时不耐烦"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_36",
   "label": {
    "en": "terrified",
    "zh-CN": "极度害怕"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_37",
   "label": {
    "en": "no hope ahead",
    "zh-CN": "看不到希望"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_38",
   "label": {
    "en": "doubt of life’s meaning",
    "zh-CN": "意义感缺失"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_39",
   "label": {
    "en": "agitated",
    "zh-CN": "心神不宁"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_40",
   "label": {
    "en": "worry about panicking",
    "zh-CN": "担心惊慌出丑"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_41",
   "label": {
    "en": "trembling",
    "zh-CN": "发抖"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "dass42_42",
   "label": {
    "en": "hard to get started",
    "zh-CN": "难以主动做事"
   },
   "kind": "choice",
   "responses": "agreement"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "self",
   "recall": {
    "days": 7
   },
   "order": [
    "dass42_1",
    "dass42_2",
    "dass42_3",
    "dass42_4",
    "dass42_5",
    "dass42_6",
    "dass42_7",
    "dass42_8",
    "dass42_9",
    "dass42_10",
    "dass42_11",
    "dass42_12",
    "dass42_13",
    "dass42_14",
    "dass42_15",
    "dass42_16",
    "dass42_17",
    "dass42_18",
    "dass42_19",
    "dass42_20",
    "dass42_21",
    "dass42_22",
    "dass42_23",
    "dass42_24",
    "dass42_25",
    "dass42_26",
    "dass42_27",
    "dass42_28",
    "dass42_29",
    "dass42_30",
    "dass42_31",
    "dass42_32",
    "dass42_33",
    "dass42_34",
    "dass42_35",
    "dass42_36",
    "dass42_37",
    "dass42_38",
    "dass42_39",
    "dass42_40",
    "dass42_41",
    "dass42_42"
   ],
   "figure": {
    "source": "scorers",
    "mark": "V2"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 7
   },
   "order": [
    "dass42_1",
    "dass42_2",
    "dass42_3",
    "dass42_4",
    "dass42_5",
    "dass42_6",
    "dass42_7",
    "dass42_8",
    "dass42_9",
    "dass42_10",
    "dass42_11",
    "dass42_12",
    "dass42_13",
    "dass42_14",
    "dass42_15",
    "dass42_16",
    "dass42_17",
    "dass42_18",
    "dass42_19",
    "dass42_20",
    "dass42_21",
    "dass42_22",
    "dass42_23",
    "dass42_24",
    "dass42_25",
    "dass42_26",
    "dass42_27",
    "dass42_28",
    "dass42_29",
    "dass42_30",
    "dass42_31",
    "dass42_32",
    "dass42_33",
    "dass42_34",
    "dass42_35",
    "dass42_36",
    "dass42_37",
    "dass42_38",
    "dass42_39",
    "dass42_40",
    "dass42_41",
    "dass42_42"
   ],
   "figure": {
    "source": "scorers",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "depression",
   "label": {
    "en": "depression",
    "zh-CN": "抑郁"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
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
      "max": 42
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "dass42_3",
     "dass42_5",
     "dass42_10",
     "dass42_13",
     "dass42_16",
     "dass42_17",
     "dass42_21",
     "dass42_24",
     "dass42_26",
     "dass42_31",
     "dass42_34",
     "dass42_37",
     "dass42_38",
     "dass42_42"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "lovibond1995",
      "mark": "K",
      "note": "two of fourteen may be missing; prorated and rounded half up; the rounding is our choice"
     }
    }
   }
  },
  {
   "id": "anxiety",
   "label": {
    "en": "anxiety",
    "zh-CN": "焦虑"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
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
      "max": 42
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "dass42_2",
     "dass42_4",
     "dass42_7",
     "dass42_9",
     "dass42_15",
     "dass42_19",
     "dass42_20",
     "dass42_23",
     "dass42_25",
     "dass42_28",
     "dass42_30",
     "dass42_36",
     "dass42_40",
     "dass42_41"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "lovibond1995",
      "mark": "K",
      "note": "two of fourteen may be missing; prorated and rounded half up; the rounding is our choice"
     }
    }
   }
  },
  {
   "id": "stress",
   "label": {
    "en": "stress",
    "zh-CN": "压力"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
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
      "max": 42
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "dass42_1",
     "dass42_6",
     "dass42_8",
     "dass42_11",
     "dass42_12",
     "dass42_14",
     "dass42_18",
     "dass42_22",
     "dass42_27",
     "dass42_29",
     "dass42_32",
     "dass42_33",
     "dass42_35",
     "dass42_39"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "lovibond1995",
      "mark": "K",
      "note": "two of fourteen may be missing; prorated and rounded half up; the rounding is our choice"
     }
    }
   }
  }
 ],
 "criticalItems": [],
 "blindSpots": [
  "suicide",
  "self-harm",
  "abuse",
  "psychosis",
  "eating",
  "substance-use"
 ],
 "bandSets": [
  {
   "id": "depression-severity",
   "label": {
    "en": "depression: severity, five bands",
    "zh-CN": "抑郁：严重程度（五级）"
   },
   "scale": "depression",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 10,
     "closed": "at-or-above"
    },
    {
     "at": 14,
     "closed": "at-or-above"
    },
    {
     "at": 21,
     "closed": "at-or-above"
    },
    {
     "at": 28,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "lowest",
     "label": {
      "en": "lowest band",
      "zh-CN": "最低一级"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "mild",
     "label": {
      "en": "mild",
      "zh-CN": "轻度"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to low mood and little joy. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能情绪低落、缺少乐趣。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to low mood and little joy. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能情绪低落、缺少乐趣。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "moderate",
     "label": {
      "en": "moderate",
      "zh-CN": "中度"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to low mood and little joy. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺少乐趣，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood and little joy. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺少乐趣，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe",
      "zh-CN": "重度"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to low mood and little joy. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺少乐趣，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to low mood and little joy. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺少乐趣，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "extremely_severe",
     "label": {
      "en": "extremely severe",
      "zh-CN": "极重度"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point very strongly to low mood and little joy. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺少乐趣，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to low mood and little joy. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺少乐趣，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Australian adults of the standardisation sample",
    "zh-CN": "澳大利亚成人标准化样本"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "lovibond1995",
     "mark": "K",
     "note": "cut by percentiles of an adult sample; no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "scorers",
    "mark": "V2",
    "note": "bands of the manual, as two public scorers print them; the lowest band is published as \"normal\""
   }
  },
  {
   "id": "anxiety-severity",
   "label": {
    "en": "anxiety: severity, five bands",
    "zh-CN": "焦虑：严重程度（五级）"
   },
   "scale": "anxiety",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 8,
     "closed": "at-or-above"
    },
    {
     "at": 10,
     "closed": "at-or-above"
    },
    {
     "at": 15,
     "closed": "at-or-above"
    },
    {
     "at": 20,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "lowest",
     "label": {
      "en": "lowest band",
      "zh-CN": "最低一级"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "mild",
     "label": {
      "en": "mild",
      "zh-CN": "轻度"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to fear and bodily tension. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常害怕、身体紧张。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to fear and bodily tension. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常害怕、身体紧张。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "moderate",
     "label": {
      "en": "moderate",
      "zh-CN": "中度"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to fear and bodily tension. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常害怕、身体紧张，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to fear and bodily tension. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常害怕、身体紧张，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe",
      "zh-CN": "重度"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to fear and bodily tension. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常害怕、身体紧张，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to fear and bodily tension. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常害怕、身体紧张，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "extremely_severe",
     "label": {
      "en": "extremely severe",
      "zh-CN": "极重度"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point very strongly to fear and bodily tension. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常害怕、身体紧张，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to fear and bodily tension. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常害怕、身体紧张，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Australian adults of the standardisation sample",
    "zh-CN": "澳大利亚成人标准化样本"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "lovibond1995",
     "mark": "K",
     "note": "cut by percentiles of an adult sample; no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "scorers",
    "mark": "V2",
    "note": "bands of the manual, as two public scorers print them; the lowest band is published as \"normal\""
   }
  },
  {
   "id": "stress-severity",
   "label": {
    "en": "stress: severity, five bands",
    "zh-CN": "压力：严重程度（五级）"
   },
   "scale": "stress",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 15,
     "closed": "at-or-above"
    },
    {
     "at": 19,
     "closed": "at-or-above"
    },
    {
     "at": 26,
     "closed": "at-or-above"
    },
    {
     "at": 34,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "lowest",
     "label": {
      "en": "lowest band",
      "zh-CN": "最低一级"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "mild",
     "label": {
      "en": "mild",
      "zh-CN": "轻度"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to tension and being easily upset. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能神经紧绷、容易烦躁。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to tension and being easily upset. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能神经紧绷、容易烦躁。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "moderate",
     "label": {
      "en": "moderate",
      "zh-CN": "中度"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to tension and being easily upset. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能神经紧绷、容易烦躁，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to tension and being easily upset. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能神经紧绷、容易烦躁，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe",
      "zh-CN": "重度"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to tension and being easily upset. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能神经紧绷、容易烦躁，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to tension and being easily upset. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能神经紧绷、容易烦躁，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "extremely_severe",
     "label": {
      "en": "extremely severe",
      "zh-CN": "极重度"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point very strongly to tension and being easily upset. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能神经紧绷、容易烦躁，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to tension and being easily upset. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能神经紧绷、容易烦躁，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Australian adults of the standardisation sample",
    "zh-CN": "澳大利亚成人标准化样本"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "lovibond1995",
     "mark": "K",
     "note": "cut by percentiles of an adult sample; no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "scorers",
    "mark": "V2",
    "note": "bands of the manual, as two public scorers print them; the lowest band is published as \"normal\""
   }
  }
 ],
 "reliability": [],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer 0",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "depression": {
      "sum": 0
     },
     "anxiety": {
      "sum": 0
     },
     "stress": {
      "sum": 0
     }
    },
    "bands": {
     "depression-severity": "lowest",
     "anxiety-severity": "lowest",
     "stress-severity": "lowest"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "14 x 3 = 42",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "depression": {
      "sum": 42
     },
     "anxiety": {
      "sum": 42
     },
     "stress": {
      "sum": 42
     }
    },
    "bands": {
     "depression-severity": "extremely_severe",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "extremely_severe"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "items whose number has bit 1 set answered 3, the others 0: depression 21, anxiety 21, stress 21",
   "responses": {
    "dass42_1": 3,
    "dass42_2": 0,
    "dass42_3": 3,
    "dass42_4": 0,
    "dass42_5": 3,
    "dass42_6": 0,
    "dass42_7": 3,
    "dass42_8": 0,
    "dass42_9": 3,
    "dass42_10": 0,
    "dass42_11": 3,
    "dass42_12": 0,
    "dass42_13": 3,
    "dass42_14": 0,
    "dass42_15": 3,
    "dass42_16": 0,
    "dass42_17": 3,
    "dass42_18": 0,
    "dass42_19": 3,
    "dass42_20": 0,
    "dass42_21": 3,
    "dass42_22": 0,
    "dass42_23": 3,
    "dass42_24": 0,
    "dass42_25": 3,
    "dass42_26": 0,
    "dass42_27": 3,
    "dass42_28": 0,
    "dass42_29": 3,
    "dass42_30": 0,
    "dass42_31": 3,
    "dass42_32": 0,
    "dass42_33": 3,
    "dass42_34": 0,
    "dass42_35": 3,
    "dass42_36": 0,
    "dass42_37": 3,
    "dass42_38": 0,
    "dass42_39": 3,
    "dass42_40": 0,
    "dass42_41": 3,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 21
     },
     "anxiety": {
      "sum": 21
     },
     "stress": {
      "sum": 21
     }
    },
    "bands": {
     "depression-severity": "severe",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "items whose number has bit 2 set answered 3, the others 0: depression 21, anxiety 18, stress 24",
   "responses": {
    "dass42_1": 0,
    "dass42_2": 3,
    "dass42_3": 3,
    "dass42_4": 0,
    "dass42_5": 0,
    "dass42_6": 3,
    "dass42_7": 3,
    "dass42_8": 0,
    "dass42_9": 0,
    "dass42_10": 3,
    "dass42_11": 3,
    "dass42_12": 0,
    "dass42_13": 0,
    "dass42_14": 3,
    "dass42_15": 3,
    "dass42_16": 0,
    "dass42_17": 0,
    "dass42_18": 3,
    "dass42_19": 3,
    "dass42_20": 0,
    "dass42_21": 0,
    "dass42_22": 3,
    "dass42_23": 3,
    "dass42_24": 0,
    "dass42_25": 0,
    "dass42_26": 3,
    "dass42_27": 3,
    "dass42_28": 0,
    "dass42_29": 0,
    "dass42_30": 3,
    "dass42_31": 3,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 3,
    "dass42_35": 3,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 3,
    "dass42_39": 3,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 3
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 21
     },
     "anxiety": {
      "sum": 18
     },
     "stress": {
      "sum": 24
     }
    },
    "bands": {
     "depression-severity": "severe",
     "anxiety-severity": "severe",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-3",
   "note": "items whose number has bit 3 set answered 3, the others 0: depression 18, anxiety 24, stress 18",
   "responses": {
    "dass42_1": 0,
    "dass42_2": 0,
    "dass42_3": 0,
    "dass42_4": 3,
    "dass42_5": 3,
    "dass42_6": 3,
    "dass42_7": 3,
    "dass42_8": 0,
    "dass42_9": 0,
    "dass42_10": 0,
    "dass42_11": 0,
    "dass42_12": 3,
    "dass42_13": 3,
    "dass42_14": 3,
    "dass42_15": 3,
    "dass42_16": 0,
    "dass42_17": 0,
    "dass42_18": 0,
    "dass42_19": 0,
    "dass42_20": 3,
    "dass42_21": 3,
    "dass42_22": 3,
    "dass42_23": 3,
    "dass42_24": 0,
    "dass42_25": 0,
    "dass42_26": 0,
    "dass42_27": 0,
    "dass42_28": 3,
    "dass42_29": 3,
    "dass42_30": 3,
    "dass42_31": 3,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 3,
    "dass42_37": 3,
    "dass42_38": 3,
    "dass42_39": 3,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 18
     },
     "anxiety": {
      "sum": 24
     },
     "stress": {
      "sum": 18
     }
    },
    "bands": {
     "depression-severity": "moderate",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "mild"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-4",
   "note": "items whose number has bit 4 set answered 3, the others 0: depression 18, anxiety 21, stress 18",
   "responses": {
    "dass42_1": 0,
    "dass42_2": 0,
    "dass42_3": 0,
    "dass42_4": 0,
    "dass42_5": 0,
    "dass42_6": 0,
    "dass42_7": 0,
    "dass42_8": 3,
    "dass42_9": 3,
    "dass42_10": 3,
    "dass42_11": 3,
    "dass42_12": 3,
    "dass42_13": 3,
    "dass42_14": 3,
    "dass42_15": 3,
    "dass42_16": 0,
    "dass42_17": 0,
    "dass42_18": 0,
    "dass42_19": 0,
    "dass42_20": 0,
    "dass42_21": 0,
    "dass42_22": 0,
    "dass42_23": 0,
    "dass42_24": 3,
    "dass42_25": 3,
    "dass42_26": 3,
    "dass42_27": 3,
    "dass42_28": 3,
    "dass42_29": 3,
    "dass42_30": 3,
    "dass42_31": 3,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 3,
    "dass42_41": 3,
    "dass42_42": 3
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 18
     },
     "anxiety": {
      "sum": 21
     },
     "stress": {
      "sum": 18
     }
    },
    "bands": {
     "depression-severity": "moderate",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "mild"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-5",
   "note": "items whose number has bit 5 set answered 3, the others 0: depression 18, anxiety 18, stress 12",
   "responses": {
    "dass42_1": 0,
    "dass42_2": 0,
    "dass42_3": 0,
    "dass42_4": 0,
    "dass42_5": 0,
    "dass42_6": 0,
    "dass42_7": 0,
    "dass42_8": 0,
    "dass42_9": 0,
    "dass42_10": 0,
    "dass42_11": 0,
    "dass42_12": 0,
    "dass42_13": 0,
    "dass42_14": 0,
    "dass42_15": 0,
    "dass42_16": 3,
    "dass42_17": 3,
    "dass42_18": 3,
    "dass42_19": 3,
    "dass42_20": 3,
    "dass42_21": 3,
    "dass42_22": 3,
    "dass42_23": 3,
    "dass42_24": 3,
    "dass42_25": 3,
    "dass42_26": 3,
    "dass42_27": 3,
    "dass42_28": 3,
    "dass42_29": 3,
    "dass42_30": 3,
    "dass42_31": 3,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 18
     },
     "anxiety": {
      "sum": 18
     },
     "stress": {
      "sum": 12
     }
    },
    "bands": {
     "depression-severity": "moderate",
     "anxiety-severity": "severe",
     "stress-severity": "lowest"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-6",
   "note": "items whose number has bit 6 set answered 3, the others 0: depression 12, anxiety 9, stress 12",
   "responses": {
    "dass42_1": 0,
    "dass42_2": 0,
    "dass42_3": 0,
    "dass42_4": 0,
    "dass42_5": 0,
    "dass42_6": 0,
    "dass42_7": 0,
    "dass42_8": 0,
    "dass42_9": 0,
    "dass42_10": 0,
    "dass42_11": 0,
    "dass42_12": 0,
    "dass42_13": 0,
    "dass42_14": 0,
    "dass42_15": 0,
    "dass42_16": 0,
    "dass42_17": 0,
    "dass42_18": 0,
    "dass42_19": 0,
    "dass42_20": 0,
    "dass42_21": 0,
    "dass42_22": 0,
    "dass42_23": 0,
    "dass42_24": 0,
    "dass42_25": 0,
    "dass42_26": 0,
    "dass42_27": 0,
    "dass42_28": 0,
    "dass42_29": 0,
    "dass42_30": 0,
    "dass42_31": 0,
    "dass42_32": 3,
    "dass42_33": 3,
    "dass42_34": 3,
    "dass42_35": 3,
    "dass42_36": 3,
    "dass42_37": 3,
    "dass42_38": 3,
    "dass42_39": 3,
    "dass42_40": 3,
    "dass42_41": 3,
    "dass42_42": 3
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 12
     },
     "anxiety": {
      "sum": 9
     },
     "stress": {
      "sum": 12
     }
    },
    "bands": {
     "depression-severity": "mild",
     "anxiety-severity": "mild",
     "stress-severity": "lowest"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-1",
   "note": "items whose number has bit 1 set answered 1, the others 2: depression 21, anxiety 21, stress 21",
   "responses": {
    "dass42_1": 1,
    "dass42_2": 2,
    "dass42_3": 1,
    "dass42_4": 2,
    "dass42_5": 1,
    "dass42_6": 2,
    "dass42_7": 1,
    "dass42_8": 2,
    "dass42_9": 1,
    "dass42_10": 2,
    "dass42_11": 1,
    "dass42_12": 2,
    "dass42_13": 1,
    "dass42_14": 2,
    "dass42_15": 1,
    "dass42_16": 2,
    "dass42_17": 1,
    "dass42_18": 2,
    "dass42_19": 1,
    "dass42_20": 2,
    "dass42_21": 1,
    "dass42_22": 2,
    "dass42_23": 1,
    "dass42_24": 2,
    "dass42_25": 1,
    "dass42_26": 2,
    "dass42_27": 1,
    "dass42_28": 2,
    "dass42_29": 1,
    "dass42_30": 2,
    "dass42_31": 1,
    "dass42_32": 2,
    "dass42_33": 1,
    "dass42_34": 2,
    "dass42_35": 1,
    "dass42_36": 2,
    "dass42_37": 1,
    "dass42_38": 2,
    "dass42_39": 1,
    "dass42_40": 2,
    "dass42_41": 1,
    "dass42_42": 2
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 21
     },
     "anxiety": {
      "sum": 21
     },
     "stress": {
      "sum": 21
     }
    },
    "bands": {
     "depression-severity": "severe",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-2",
   "note": "items whose number has bit 2 set answered 1, the others 2: depression 21, anxiety 22, stress 20",
   "responses": {
    "dass42_1": 2,
    "dass42_2": 1,
    "dass42_3": 1,
    "dass42_4": 2,
    "dass42_5": 2,
    "dass42_6": 1,
    "dass42_7": 1,
    "dass42_8": 2,
    "dass42_9": 2,
    "dass42_10": 1,
    "dass42_11": 1,
    "dass42_12": 2,
    "dass42_13": 2,
    "dass42_14": 1,
    "dass42_15": 1,
    "dass42_16": 2,
    "dass42_17": 2,
    "dass42_18": 1,
    "dass42_19": 1,
    "dass42_20": 2,
    "dass42_21": 2,
    "dass42_22": 1,
    "dass42_23": 1,
    "dass42_24": 2,
    "dass42_25": 2,
    "dass42_26": 1,
    "dass42_27": 1,
    "dass42_28": 2,
    "dass42_29": 2,
    "dass42_30": 1,
    "dass42_31": 1,
    "dass42_32": 2,
    "dass42_33": 2,
    "dass42_34": 1,
    "dass42_35": 1,
    "dass42_36": 2,
    "dass42_37": 2,
    "dass42_38": 1,
    "dass42_39": 1,
    "dass42_40": 2,
    "dass42_41": 2,
    "dass42_42": 1
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 21
     },
     "anxiety": {
      "sum": 22
     },
     "stress": {
      "sum": 20
     }
    },
    "bands": {
     "depression-severity": "severe",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-1-below",
   "note": "depression 9, anxiety 7, stress 14",
   "responses": {
    "dass42_1": 3,
    "dass42_2": 3,
    "dass42_3": 3,
    "dass42_4": 3,
    "dass42_5": 3,
    "dass42_6": 3,
    "dass42_7": 1,
    "dass42_8": 3,
    "dass42_9": 0,
    "dass42_10": 3,
    "dass42_11": 3,
    "dass42_12": 2,
    "dass42_13": 0,
    "dass42_14": 0,
    "dass42_15": 0,
    "dass42_16": 0,
    "dass42_17": 0,
    "dass42_18": 0,
    "dass42_19": 0,
    "dass42_20": 0,
    "dass42_21": 0,
    "dass42_22": 0,
    "dass42_23": 0,
    "dass42_24": 0,
    "dass42_25": 0,
    "dass42_26": 0,
    "dass42_27": 0,
    "dass42_28": 0,
    "dass42_29": 0,
    "dass42_30": 0,
    "dass42_31": 0,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 9
     },
     "anxiety": {
      "sum": 7
     },
     "stress": {
      "sum": 14
     }
    },
    "bands": {
     "depression-severity": "lowest",
     "anxiety-severity": "lowest",
     "stress-severity": "lowest"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-1-at",
   "note": "depression 10, anxiety 8, stress 15",
   "responses": {
    "dass42_1": 3,
    "dass42_2": 3,
    "dass42_3": 3,
    "dass42_4": 3,
    "dass42_5": 3,
    "dass42_6": 3,
    "dass42_7": 2,
    "dass42_8": 3,
    "dass42_9": 0,
    "dass42_10": 3,
    "dass42_11": 3,
    "dass42_12": 3,
    "dass42_13": 1,
    "dass42_14": 0,
    "dass42_15": 0,
    "dass42_16": 0,
    "dass42_17": 0,
    "dass42_18": 0,
    "dass42_19": 0,
    "dass42_20": 0,
    "dass42_21": 0,
    "dass42_22": 0,
    "dass42_23": 0,
    "dass42_24": 0,
    "dass42_25": 0,
    "dass42_26": 0,
    "dass42_27": 0,
    "dass42_28": 0,
    "dass42_29": 0,
    "dass42_30": 0,
    "dass42_31": 0,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 10
     },
     "anxiety": {
      "sum": 8
     },
     "stress": {
      "sum": 15
     }
    },
    "bands": {
     "depression-severity": "mild",
     "anxiety-severity": "mild",
     "stress-severity": "mild"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-2-below",
   "note": "depression 13, anxiety 9, stress 18",
   "responses": {
    "dass42_1": 3,
    "dass42_2": 3,
    "dass42_3": 3,
    "dass42_4": 3,
    "dass42_5": 3,
    "dass42_6": 3,
    "dass42_7": 3,
    "dass42_8": 3,
    "dass42_9": 0,
    "dass42_10": 3,
    "dass42_11": 3,
    "dass42_12": 3,
    "dass42_13": 3,
    "dass42_14": 3,
    "dass42_15": 0,
    "dass42_16": 1,
    "dass42_17": 0,
    "dass42_18": 0,
    "dass42_19": 0,
    "dass42_20": 0,
    "dass42_21": 0,
    "dass42_22": 0,
    "dass42_23": 0,
    "dass42_24": 0,
    "dass42_25": 0,
    "dass42_26": 0,
    "dass42_27": 0,
    "dass42_28": 0,
    "dass42_29": 0,
    "dass42_30": 0,
    "dass42_31": 0,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 13
     },
     "anxiety": {
      "sum": 9
     },
     "stress": {
      "sum": 18
     }
    },
    "bands": {
     "depression-severity": "mild",
     "anxiety-severity": "mild",
     "stress-severity": "mild"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-2-at",
   "note": "depression 14, anxiety 10, stress 19",
   "responses": {
    "dass42_1": 3,
    "dass42_2": 3,
    "dass42_3": 3,
    "dass42_4": 3,
    "dass42_5": 3,
    "dass42_6": 3,
    "dass42_7": 3,
    "dass42_8": 3,
    "dass42_9": 1,
    "dass42_10": 3,
    "dass42_11": 3,
    "dass42_12": 3,
    "dass42_13": 3,
    "dass42_14": 3,
    "dass42_15": 0,
    "dass42_16": 2,
    "dass42_17": 0,
    "dass42_18": 1,
    "dass42_19": 0,
    "dass42_20": 0,
    "dass42_21": 0,
    "dass42_22": 0,
    "dass42_23": 0,
    "dass42_24": 0,
    "dass42_25": 0,
    "dass42_26": 0,
    "dass42_27": 0,
    "dass42_28": 0,
    "dass42_29": 0,
    "dass42_30": 0,
    "dass42_31": 0,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 14
     },
     "anxiety": {
      "sum": 10
     },
     "stress": {
      "sum": 19
     }
    },
    "bands": {
     "depression-severity": "moderate",
     "anxiety-severity": "moderate",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-3-below",
   "note": "depression 20, anxiety 14, stress 25",
   "responses": {
    "dass42_1": 3,
    "dass42_2": 3,
    "dass42_3": 3,
    "dass42_4": 3,
    "dass42_5": 3,
    "dass42_6": 3,
    "dass42_7": 3,
    "dass42_8": 3,
    "dass42_9": 3,
    "dass42_10": 3,
    "dass42_11": 3,
    "dass42_12": 3,
    "dass42_13": 3,
    "dass42_14": 3,
    "dass42_15": 2,
    "dass42_16": 3,
    "dass42_17": 3,
    "dass42_18": 3,
    "dass42_19": 0,
    "dass42_20": 0,
    "dass42_21": 2,
    "dass42_22": 3,
    "dass42_23": 0,
    "dass42_24": 0,
    "dass42_25": 0,
    "dass42_26": 0,
    "dass42_27": 1,
    "dass42_28": 0,
    "dass42_29": 0,
    "dass42_30": 0,
    "dass42_31": 0,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 20
     },
     "anxiety": {
      "sum": 14
     },
     "stress": {
      "sum": 25
     }
    },
    "bands": {
     "depression-severity": "moderate",
     "anxiety-severity": "moderate",
     "stress-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-3-at",
   "note": "depression 21, anxiety 15, stress 26",
   "responses": {
    "dass42_1": 3,
    "dass42_2": 3,
    "dass42_3": 3,
    "dass42_4": 3,
    "dass42_5": 3,
    "dass42_6": 3,
    "dass42_7": 3,
    "dass42_8": 3,
    "dass42_9": 3,
    "dass42_10": 3,
    "dass42_11": 3,
    "dass42_12": 3,
    "dass42_13": 3,
    "dass42_14": 3,
    "dass42_15": 3,
    "dass42_16": 3,
    "dass42_17": 3,
    "dass42_18": 3,
    "dass42_19": 0,
    "dass42_20": 0,
    "dass42_21": 3,
    "dass42_22": 3,
    "dass42_23": 0,
    "dass42_24": 0,
    "dass42_25": 0,
    "dass42_26": 0,
    "dass42_27": 2,
    "dass42_28": 0,
    "dass42_29": 0,
    "dass42_30": 0,
    "dass42_31": 0,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 21
     },
     "anxiety": {
      "sum": 15
     },
     "stress": {
      "sum": 26
     }
    },
    "bands": {
     "depression-severity": "severe",
     "anxiety-severity": "severe",
     "stress-severity": "severe"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-4-below",
   "note": "depression 27, anxiety 19, stress 33",
   "responses": {
    "dass42_1": 3,
    "dass42_2": 3,
    "dass42_3": 3,
    "dass42_4": 3,
    "dass42_5": 3,
    "dass42_6": 3,
    "dass42_7": 3,
    "dass42_8": 3,
    "dass42_9": 3,
    "dass42_10": 3,
    "dass42_11": 3,
    "dass42_12": 3,
    "dass42_13": 3,
    "dass42_14": 3,
    "dass42_15": 3,
    "dass42_16": 3,
    "dass42_17": 3,
    "dass42_18": 3,
    "dass42_19": 3,
    "dass42_20": 1,
    "dass42_21": 3,
    "dass42_22": 3,
    "dass42_23": 0,
    "dass42_24": 3,
    "dass42_25": 0,
    "dass42_26": 3,
    "dass42_27": 3,
    "dass42_28": 0,
    "dass42_29": 3,
    "dass42_30": 0,
    "dass42_31": 0,
    "dass42_32": 3,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 27
     },
     "anxiety": {
      "sum": 19
     },
     "stress": {
      "sum": 33
     }
    },
    "bands": {
     "depression-severity": "severe",
     "anxiety-severity": "severe",
     "stress-severity": "severe"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "cut-4-at",
   "note": "depression 28, anxiety 20, stress 34",
   "responses": {
    "dass42_1": 3,
    "dass42_2": 3,
    "dass42_3": 3,
    "dass42_4": 3,
    "dass42_5": 3,
    "dass42_6": 3,
    "dass42_7": 3,
    "dass42_8": 3,
    "dass42_9": 3,
    "dass42_10": 3,
    "dass42_11": 3,
    "dass42_12": 3,
    "dass42_13": 3,
    "dass42_14": 3,
    "dass42_15": 3,
    "dass42_16": 3,
    "dass42_17": 3,
    "dass42_18": 3,
    "dass42_19": 3,
    "dass42_20": 2,
    "dass42_21": 3,
    "dass42_22": 3,
    "dass42_23": 0,
    "dass42_24": 3,
    "dass42_25": 0,
    "dass42_26": 3,
    "dass42_27": 3,
    "dass42_28": 0,
    "dass42_29": 3,
    "dass42_30": 0,
    "dass42_31": 1,
    "dass42_32": 3,
    "dass42_33": 1,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 28
     },
     "anxiety": {
      "sum": 20
     },
     "stress": {
      "sum": 34
     }
    },
    "bands": {
     "depression-severity": "extremely_severe",
     "anxiety-severity": "extremely_severe",
     "stress-severity": "extremely_severe"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "depression without items 3 and 5: twelve answered, 9 x 14 / 12 = 10.5, half up 11; anxiety without 2 and 4: 10 x 14 / 12 = 11.67, 12; stress without 1, 6 and 8: eleven answered, absent",
   "responses": {
    "dass42_7": 3,
    "dass42_9": 3,
    "dass42_10": 3,
    "dass42_11": 0,
    "dass42_12": 0,
    "dass42_13": 3,
    "dass42_14": 0,
    "dass42_15": 3,
    "dass42_16": 3,
    "dass42_17": 0,
    "dass42_18": 0,
    "dass42_19": 1,
    "dass42_20": 0,
    "dass42_21": 0,
    "dass42_22": 0,
    "dass42_23": 0,
    "dass42_24": 0,
    "dass42_25": 0,
    "dass42_26": 0,
    "dass42_27": 0,
    "dass42_28": 0,
    "dass42_29": 0,
    "dass42_30": 0,
    "dass42_31": 0,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 11
     },
     "anxiety": {
      "sum": 12
     },
     "stress": "absent"
    },
    "bands": {
     "depression-severity": "mild",
     "anxiety-severity": "moderate"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "stress-two-missing",
   "note": "stress without items 1 and 6: twelve answered, 15 x 14 / 12 = 17.5, half up 18; depression and anxiety each without three items: absent",
   "responses": {
    "dass42_8": 3,
    "dass42_9": 0,
    "dass42_11": 3,
    "dass42_12": 3,
    "dass42_13": 0,
    "dass42_14": 3,
    "dass42_15": 0,
    "dass42_16": 0,
    "dass42_17": 0,
    "dass42_18": 3,
    "dass42_19": 0,
    "dass42_20": 0,
    "dass42_21": 0,
    "dass42_22": 0,
    "dass42_23": 0,
    "dass42_24": 0,
    "dass42_25": 0,
    "dass42_26": 0,
    "dass42_27": 0,
    "dass42_28": 0,
    "dass42_29": 0,
    "dass42_30": 0,
    "dass42_31": 0,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_34": 0,
    "dass42_35": 0,
    "dass42_36": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_39": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_42": 0
   },
   "expect": {
    "scales": {
     "stress": {
      "sum": 18
     },
     "depression": "absent",
     "anxiety": "absent"
    },
    "bands": {
     "stress-severity": "mild"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  },
  {
   "id": "half-up",
   "note": "each scale twelve answered, 9 x 14 / 12 = 10.5, half up 11",
   "responses": {
    "dass42_10": 3,
    "dass42_13": 3,
    "dass42_16": 3,
    "dass42_17": 0,
    "dass42_21": 0,
    "dass42_24": 0,
    "dass42_26": 0,
    "dass42_31": 0,
    "dass42_34": 0,
    "dass42_37": 0,
    "dass42_38": 0,
    "dass42_42": 0,
    "dass42_7": 3,
    "dass42_9": 3,
    "dass42_15": 3,
    "dass42_19": 0,
    "dass42_20": 0,
    "dass42_23": 0,
    "dass42_25": 0,
    "dass42_28": 0,
    "dass42_30": 0,
    "dass42_36": 0,
    "dass42_40": 0,
    "dass42_41": 0,
    "dass42_8": 3,
    "dass42_11": 3,
    "dass42_12": 3,
    "dass42_14": 0,
    "dass42_18": 0,
    "dass42_22": 0,
    "dass42_27": 0,
    "dass42_29": 0,
    "dass42_32": 0,
    "dass42_33": 0,
    "dass42_35": 0,
    "dass42_39": 0
   },
   "expect": {
    "scales": {
     "depression": {
      "sum": 11
     },
     "anxiety": {
      "sum": 11
     },
     "stress": {
      "sum": 11
     }
    },
    "bands": {
     "depression-severity": "mild",
     "anxiety-severity": "moderate",
     "stress-severity": "lowest"
    }
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "D"
   }
  }
 ]
}
