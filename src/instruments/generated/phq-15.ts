// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of phq-15. */
export type ItemId =
  | 'phq15_1'
  | 'phq15_2'
  | 'phq15_3'
  | 'phq15_4'
  | 'phq15_5'
  | 'phq15_6'
  | 'phq15_7'
  | 'phq15_8'
  | 'phq15_9'
  | 'phq15_10'
  | 'phq15_11'
  | 'phq15_12'
  | 'phq15_13'
  | 'phq15_14'
  | 'phq15_15'

/** Scale ids of phq-15, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
  readonly total_up_to_five_missing: 'sum'
  readonly severe_symptoms: 'count'
}
export type ScaleId = keyof ScaleStages

/** Patient Health Questionnaire, 15 items (PHQ-15), version 1.0.0. */
export const phq15: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "phq-15",
 "version": "1.0.0",
 "title": {
  "en": "Patient Health Questionnaire, 15 items (PHQ-15)",
  "zh-CN": "患者健康问卷躯体症状群量表（PHQ-15）"
 },
 "construct": {
  "en": "bodily complaints",
  "zh-CN": "躯体症状"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "phq",
  "member": "somatic-15"
 },
 "intended": {
  "ages": {
   "min": 10,
   "max": 100
  },
  "figure": {
   "source": "kroenke2002",
   "mark": "K",
   "note": "made for adults; the children’s form without items 4 and 11 is in use from late primary school"
  }
 },
 "licence": {
  "statement": {
   "en": "Public domain: may be reproduced, translated, displayed and distributed without permission.",
   "zh-CN": "公有领域：可不经许可复制、翻译、展示和分发。"
  },
  "holder": "none (developed with an educational grant from Pfizer Inc.)",
  "permittedUses": [
   "clinical",
   "education",
   "research",
   "commercial"
  ],
  "permissionRequiredFor": [],
  "figure": {
   "source": "phqscreeners",
   "mark": "V2",
   "note": "quoted from the site of the PHQ by two public sources"
  }
 },
 "references": [
  {
   "id": "kroenke2002",
   "citation": "Kroenke K, Spitzer RL, Williams JBW (2002). The PHQ-15: validity of a new measure for evaluating the severity of somatic symptoms. Psychosomatic Medicine 64(2), 258-266.",
   "doi": "10.1097/00006842-200203000-00008"
  },
  {
   "id": "kroenke2010",
   "citation": "Kroenke K, Spitzer RL, Williams JBW, Löwe B (2010). The Patient Health Questionnaire somatic, anxiety, and depressive symptom scales: a systematic review. General Hospital Psychiatry 32(4), 345-359.",
   "doi": "10.1016/j.genhosppsych.2010.03.006"
  },
  {
   "id": "koerber2011",
   "citation": "Körber S, Frieser D, Steinbrecher N, Hiller W (2011). Classification characteristics of the Patient Health Questionnaire-15 for screening somatoform disorders in a primary care setting. Journal of Psychosomatic Research 71(3), 142-147.",
   "doi": "10.1016/j.jpsychores.2011.01.006"
  },
  {
   "id": "zhang2016",
   "citation": "Zhang L, Fritzsche K, Liu Y, Wang J, Huang M, Wang Y, Chen L, Luo S, Yu J, Dong Z, Mo L, Leonhart R (2016). Validation of the Chinese version of the PHQ-15 in a tertiary hospital. BMC Psychiatry 16, 89.",
   "doi": "10.1186/s12888-016-0798-5"
  },
  {
   "id": "camcops",
   "citation": "Cardinal RN et al. (2012-2024). CamCOPS, the Cambridge Cognitive and Psychiatric Test Kit (repository ucam-department-of-psychiatry/camcops, server/camcops_server/tasks/phq15.py and docs/source/tasks/phq15.rst)."
  },
  {
   "id": "qscorer",
   "citation": "Koehler NR (2020). qscorer: procedures for scoring health-related questionnaires, an R package (repository nrkoehler/qscorer, manual pages).",
   "url": "https://rdrr.io/github/nrkoehler/qscorer"
  },
  {
   "id": "dctmd2021",
   "citation": "Ohrbach R, Knibbe W (2021). Diagnostic Criteria for Temporomandibular Disorders: scoring manual for self-report instruments. INfORM consortium, version of March 30, 2021 (copy read: repository movanr/cmdetect, docs/dc-tmd/self-report-scoring-manual)."
  },
  {
   "id": "phqscreeners",
   "citation": "Instruction Manual: Instructions for Patient Health Questionnaire (PHQ) and GAD-7 Measures. Pfizer Inc.",
   "url": "https://www.phqscreeners.com"
  }
 ],
 "responseSets": {
  "bother": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "none",
      "zh-CN": "没有"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "a little",
      "zh-CN": "少许"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "a lot",
      "zh-CN": "很多"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "phq15_1",
   "label": {
    "en": "stomach pain",
    "zh-CN": "胃痛"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_2",
   "label": {
    "en": "back pain",
    "zh-CN": "背痛"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_3",
   "label": {
    "en": "limb or joint pain",
    "zh-CN": "四肢或关节痛"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_4",
   "label": {
    "en": "menstrual problems",
    "zh-CN": "月经不适"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_5",
   "label": {
    "en": "headache",
    "zh-CN": "头痛"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_6",
   "label": {
    "en": "chest pain",
    "zh-CN": "胸痛"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_7",
   "label": {
    "en": "dizziness",
    "zh-CN": "头晕"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_8",
   "label": {
    "en": "fainting",
    "zh-CN": "晕倒"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_9",
   "label": {
    "en": "palpitations",
    "zh-CN": "心悸"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_10",
   "label": {
    "en": "breathlessness",
    "zh-CN": "气短"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_11",
   "label": {
    "en": "sexual problems",
    "zh-CN": "性方面的困扰"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_12",
   "label": {
    "en": "bowel problems",
    "zh-CN": "便秘或腹泻"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_13",
   "label": {
    "en": "nausea or indigestion",
    "zh-CN": "恶心或消化不良"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_14",
   "label": {
    "en": "low energy",
    "zh-CN": "精力不足"
   },
   "kind": "choice",
   "responses": "bother"
  },
  {
   "id": "phq15_15",
   "label": {
    "en": "sleep trouble",
    "zh-CN": "睡眠困难"
   },
   "kind": "choice",
   "responses": "bother"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "self",
   "recall": {
    "days": 28
   },
   "order": [
    "phq15_1",
    "phq15_2",
    "phq15_3",
    "phq15_4",
    "phq15_5",
    "phq15_6",
    "phq15_7",
    "phq15_8",
    "phq15_9",
    "phq15_10",
    "phq15_11",
    "phq15_12",
    "phq15_13",
    "phq15_14",
    "phq15_15"
   ],
   "figure": {
    "source": "camcops",
    "mark": "S1"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 28
   },
   "order": [
    "phq15_1",
    "phq15_2",
    "phq15_3",
    "phq15_4",
    "phq15_5",
    "phq15_6",
    "phq15_7",
    "phq15_8",
    "phq15_9",
    "phq15_10",
    "phq15_11",
    "phq15_12",
    "phq15_13",
    "phq15_14",
    "phq15_15"
   ],
   "figure": {
    "source": "kroenke2002",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  },
  {
   "id": "en-children",
   "language": "en",
   "informant": "self",
   "recall": {
    "days": 28
   },
   "order": [
    "phq15_1",
    "phq15_2",
    "phq15_3",
    "phq15_5",
    "phq15_6",
    "phq15_7",
    "phq15_8",
    "phq15_9",
    "phq15_10",
    "phq15_12",
    "phq15_13",
    "phq15_14",
    "phq15_15",
    "phq15_4",
    "phq15_11"
   ],
   "figure": {
    "source": "kroenke2002",
    "mark": "K",
    "note": "thirteen printed items; the last two of the list are not printed"
   }
  },
  {
   "id": "zh-children",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 28
   },
   "order": [
    "phq15_1",
    "phq15_2",
    "phq15_3",
    "phq15_5",
    "phq15_6",
    "phq15_7",
    "phq15_8",
    "phq15_9",
    "phq15_10",
    "phq15_12",
    "phq15_13",
    "phq15_14",
    "phq15_15",
    "phq15_4",
    "phq15_11"
   ],
   "figure": {
    "source": "kroenke2002",
    "mark": "K",
    "note": "thirteen printed items; the last two of the list are not printed"
   }
  }
 ],
 "applicability": [
  {
   "items": [
    "phq15_4"
   ],
   "when": {
    "kind": "all",
    "of": [
     {
      "kind": "respondent",
      "attribute": "sex",
      "in": [
       "F"
      ]
     },
     {
      "kind": "not",
      "of": {
       "kind": "any",
       "of": [
        {
         "kind": "respondent-range",
         "attribute": "age",
         "to": 17
        },
        {
         "kind": "respondent-range",
         "attribute": "grade",
         "to": 12
        },
        {
         "kind": "respondent",
         "attribute": "form",
         "in": [
          "en-children",
          "zh-children"
         ]
        }
       ]
      }
     }
    ]
   },
   "otherwise": "leave",
   "figure": {
    "source": "camcops",
    "mark": "S1",
    "note": "not asked of men, whose highest sum is 28; left out of the children’s form (K)"
   }
  },
  {
   "items": [
    "phq15_11"
   ],
   "when": {
    "kind": "not",
    "of": {
     "kind": "any",
     "of": [
      {
       "kind": "respondent-range",
       "attribute": "age",
       "to": 17
      },
      {
       "kind": "respondent-range",
       "attribute": "grade",
       "to": 12
      },
      {
       "kind": "respondent",
       "attribute": "form",
       "in": [
        "en-children",
        "zh-children"
       ]
      }
     ]
    }
   },
   "otherwise": "leave",
   "figure": {
    "source": "kroenke2002",
    "mark": "K",
    "note": "left out of the children’s form; pupils up to grade 12 and anyone under 18 are not asked"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "bodily complaints",
    "zh-CN": "躯体症状"
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
      "max": 30
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "phq15_1",
     "phq15_2",
     "phq15_3",
     "phq15_4",
     "phq15_5",
     "phq15_6",
     "phq15_7",
     "phq15_8",
     "phq15_9",
     "phq15_10",
     "phq15_11",
     "phq15_12",
     "phq15_13",
     "phq15_14",
     "phq15_15"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 3,
     "figure": {
      "source": "qscorer",
      "mark": "S1",
      "note": "up to three missing; rounded half up: our choice. Applicable items only: 15 for women, 14 for men, 13 on the children’s form"
     }
    }
   }
  },
  {
   "id": "total_up_to_five_missing",
   "label": {
    "en": "bodily complaints, up to five missing",
    "zh-CN": "躯体症状（最多缺五题）"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 30
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "phq15_1",
     "phq15_2",
     "phq15_3",
     "phq15_4",
     "phq15_5",
     "phq15_6",
     "phq15_7",
     "phq15_8",
     "phq15_9",
     "phq15_10",
     "phq15_11",
     "phq15_12",
     "phq15_13",
     "phq15_14",
     "phq15_15"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 5,
     "figure": {
      "source": "dctmd2021",
      "mark": "S1",
      "note": "the other published rule, under its own name: up to five missing, not rounded; no bands stand on it"
     }
    }
   }
  },
  {
   "id": "severe_symptoms",
   "label": {
    "en": "complaints at their highest answer",
    "zh-CN": "最高程度的症状数"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "count",
     "range": {
      "min": 0,
      "max": 15
     }
    }
   ],
   "score": {
    "method": "count",
    "in": [
     2
    ],
    "items": [
     "phq15_1",
     "phq15_2",
     "phq15_3",
     "phq15_4",
     "phq15_5",
     "phq15_6",
     "phq15_7",
     "phq15_8",
     "phq15_9",
     "phq15_10",
     "phq15_11",
     "phq15_12",
     "phq15_13",
     "phq15_14",
     "phq15_15"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "camcops",
      "mark": "K",
      "note": "a blank may hide one more; the decision knows when three are certain"
     }
    }
   }
  }
 ],
 "decisions": [
  {
   "id": "severe_symptom_screen",
   "label": {
    "en": "three complaints at their highest answer",
    "zh-CN": "三项最高程度的症状"
   },
   "categories": [
    {
     "id": "fewer_than_three",
     "label": {
      "en": "fewer than three",
      "zh-CN": "少于三项"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "从这份问卷看，目前没有需要专门谈话的迹象。问卷看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "从这份问卷看，目前没有需要专门谈话的迹象。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "three_or_more",
     "label": {
      "en": "three or more",
      "zh-CN": "三项及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to bodily complaints such as pain, tiredness or stomach trouble. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能身体不适较多，例如疼痛、疲乏或肠胃不适，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to bodily complaints such as pain, tiredness or stomach trouble. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能身体不适较多，例如疼痛、疲乏或肠胃不适，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "rows": [
    {
     "when": {
      "kind": "score",
      "scale": "severe_symptoms",
      "test": "below",
      "value": 3
     },
     "category": "fewer_than_three",
     "onUnknown": "skip"
    },
    {
     "when": {
      "kind": "at-least",
      "k": 3,
      "of": [
       {
        "kind": "answer",
        "item": "phq15_1",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_2",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_3",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_4",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_5",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_6",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_7",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_8",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_9",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_10",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_11",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_12",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_13",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_14",
        "in": [
         2
        ]
       },
       {
        "kind": "answer",
        "item": "phq15_15",
        "in": [
         2
        ]
       }
      ]
     },
     "category": "three_or_more"
    }
   ],
   "otherwise": "fewer_than_three",
   "figure": {
    "source": "kroenke2010",
    "mark": "S1",
    "note": "adults in primary care: sensitivity 78 %, specificity 71 % for a disorder of bodily complaints; a count of answers and no diagnosis"
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
   "id": "severity",
   "label": {
    "en": "severity, four bands",
    "zh-CN": "严重程度（四级）"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 5,
     "closed": "at-or-above"
    },
    {
     "at": 10,
     "closed": "at-or-above"
    },
    {
     "at": 15,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "minimal",
     "label": {
      "en": "minimal",
      "zh-CN": "极轻"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "This questionnaire gave no sign that calls for a talk now. It does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "从这份问卷看，目前没有需要专门谈话的迹象。问卷看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "This questionnaire gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "从这份问卷看，目前没有需要专门谈话的迹象。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "low",
     "label": {
      "en": "low",
      "zh-CN": "轻度"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to bodily complaints such as pain, tiredness or stomach trouble. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能身体不适较多，例如疼痛、疲乏或肠胃不适。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to bodily complaints such as pain, tiredness or stomach trouble. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能身体不适较多，例如疼痛、疲乏或肠胃不适。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "medium",
     "label": {
      "en": "medium",
      "zh-CN": "中度"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to bodily complaints such as pain, tiredness or stomach trouble. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能身体不适较多，例如疼痛、疲乏或肠胃不适，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to bodily complaints such as pain, tiredness or stomach trouble. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能身体不适较多，例如疼痛、疲乏或肠胃不适，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh-CN": "重度"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to bodily complaints such as pain, tiredness or stomach trouble. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能身体不适较多，例如疼痛、疲乏或肠胃不适，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to bodily complaints such as pain, tiredness or stomach trouble. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能身体不适较多，例如疼痛、疲乏或肠胃不适，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "adults in primary care and gynaecology, United States, n 6000",
    "zh-CN": "美国基层医疗与妇产科成人，n 6000"
   },
   "accuracy": [
    {
     "cut": 10,
     "criterion": {
      "en": "somatoform disorder by interview",
      "zh-CN": "访谈判定的躯体形式障碍"
     },
     "population": {
      "en": "adults in two primary care practices, Germany",
      "zh-CN": "德国两家基层诊所成人"
     },
     "n": 308,
     "sensitivity": 0.802,
     "specificity": 0.585,
     "figure": {
      "source": "koerber2011",
      "mark": "S1"
     }
    }
   ],
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "kroenke2002",
     "mark": "K",
     "note": "adult figures; no accuracy study of the children’s form was read, and its highest sum is 26"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "V2",
    "note": "made on the full form; on the 13 items of the children’s form the same cuts are reached later"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.83,
   "population": "inpatients of a general hospital, China",
   "n": 1329,
   "default": true,
   "figure": {
    "source": "zhang2016",
    "mark": "V2c"
   }
  },
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.8,
   "population": "US adults in primary care",
   "figure": {
    "source": "kroenke2002",
    "mark": "K"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "a woman, every answer 0",
   "responses": "all-lowest",
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     },
     "total_up_to_five_missing": {
      "sum": 0
     },
     "severe_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "severity": "minimal"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "a woman, 15 x 2 = 30",
   "responses": "all-highest",
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     },
     "total_up_to_five_missing": {
      "sum": 30
     },
     "severe_symptoms": {
      "count": 15
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-4",
   "note": "2 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 4, 2 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     },
     "total_up_to_five_missing": {
      "sum": 4
     },
     "severe_symptoms": {
      "count": 2
     }
    },
    "bands": {
     "severity": "minimal"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-5",
   "note": "2 + 2 + 1 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 5, 2 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 1,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     },
     "total_up_to_five_missing": {
      "sum": 5
     },
     "severe_symptoms": {
      "count": 2
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-9",
   "note": "2 + 2 + 2 + 2 + 1 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 9, 4 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_4": 2,
    "phq15_5": 1,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     },
     "total_up_to_five_missing": {
      "sum": 9
     },
     "severe_symptoms": {
      "count": 4
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-10",
   "note": "2 + 2 + 2 + 2 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 10, 5 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_4": 2,
    "phq15_5": 2,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     },
     "total_up_to_five_missing": {
      "sum": 10
     },
     "severe_symptoms": {
      "count": 5
     }
    },
    "bands": {
     "severity": "medium"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-14",
   "note": "2 + 2 + 2 + 2 + 2 + 2 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 14, 7 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_4": 2,
    "phq15_5": 2,
    "phq15_6": 2,
    "phq15_7": 2,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "total_up_to_five_missing": {
      "sum": 14
     },
     "severe_symptoms": {
      "count": 7
     }
    },
    "bands": {
     "severity": "medium"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "2 + 2 + 2 + 2 + 2 + 2 + 2 + 1 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 15, 7 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_4": 2,
    "phq15_5": 2,
    "phq15_6": 2,
    "phq15_7": 2,
    "phq15_8": 1,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     },
     "total_up_to_five_missing": {
      "sum": 15
     },
     "severe_symptoms": {
      "count": 7
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "pattern-0",
   "note": "2 + 0 + 2 + 0 + 2 + 0 + 2 + 0 + 2 + 0 + 2 + 0 + 2 + 0 + 2 = 16, 8 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 0,
    "phq15_3": 2,
    "phq15_4": 0,
    "phq15_5": 2,
    "phq15_6": 0,
    "phq15_7": 2,
    "phq15_8": 0,
    "phq15_9": 2,
    "phq15_10": 0,
    "phq15_11": 2,
    "phq15_12": 0,
    "phq15_13": 2,
    "phq15_14": 0,
    "phq15_15": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     },
     "total_up_to_five_missing": {
      "sum": 16
     },
     "severe_symptoms": {
      "count": 8
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "0 + 2 + 2 + 0 + 0 + 2 + 2 + 0 + 0 + 2 + 2 + 0 + 0 + 2 + 2 = 16, 8 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 2,
    "phq15_7": 2,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 2,
    "phq15_11": 2,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 2,
    "phq15_15": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     },
     "total_up_to_five_missing": {
      "sum": 16
     },
     "severe_symptoms": {
      "count": 8
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "0 + 0 + 0 + 2 + 2 + 2 + 2 + 0 + 0 + 0 + 0 + 2 + 2 + 2 + 2 = 16, 8 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 2,
    "phq15_5": 2,
    "phq15_6": 2,
    "phq15_7": 2,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 2,
    "phq15_13": 2,
    "phq15_14": 2,
    "phq15_15": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     },
     "total_up_to_five_missing": {
      "sum": 16
     },
     "severe_symptoms": {
      "count": 8
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "0 + 0 + 0 + 0 + 0 + 0 + 0 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 = 16, 8 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 2,
    "phq15_9": 2,
    "phq15_10": 2,
    "phq15_11": 2,
    "phq15_12": 2,
    "phq15_13": 2,
    "phq15_14": 2,
    "phq15_15": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     },
     "total_up_to_five_missing": {
      "sum": 16
     },
     "severe_symptoms": {
      "count": 8
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "pattern-0-ones",
   "note": "0 + 1 + 0 + 1 + 0 + 1 + 0 + 1 + 0 + 1 + 0 + 1 + 0 + 1 + 0 = 7, 0 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 1,
    "phq15_3": 0,
    "phq15_4": 1,
    "phq15_5": 0,
    "phq15_6": 1,
    "phq15_7": 0,
    "phq15_8": 1,
    "phq15_9": 0,
    "phq15_10": 1,
    "phq15_11": 0,
    "phq15_12": 1,
    "phq15_13": 0,
    "phq15_14": 1,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     },
     "total_up_to_five_missing": {
      "sum": 7
     },
     "severe_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1-ones",
   "note": "1 + 0 + 0 + 1 + 1 + 0 + 0 + 1 + 1 + 0 + 0 + 1 + 1 + 0 + 0 = 7, 0 answers of 2",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     },
     "total_up_to_five_missing": {
      "sum": 7
     },
     "severe_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2-ones",
   "note": "1 + 1 + 1 + 0 + 0 + 0 + 0 + 1 + 1 + 1 + 1 + 0 + 0 + 0 + 0 = 7, 0 answers of 2",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     },
     "total_up_to_five_missing": {
      "sum": 7
     },
     "severe_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3-ones",
   "note": "1 + 1 + 1 + 1 + 1 + 1 + 1 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 7, 0 answers of 2",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     },
     "total_up_to_five_missing": {
      "sum": 7
     },
     "severe_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "man-highest",
   "note": "2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 = 28, 14 answers of 2; item 4 is not asked of a man: 14 x 2 = 28, nothing is prorated",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_5": 2,
    "phq15_6": 2,
    "phq15_7": 2,
    "phq15_8": 2,
    "phq15_9": 2,
    "phq15_10": 2,
    "phq15_11": 2,
    "phq15_12": 2,
    "phq15_13": 2,
    "phq15_14": 2,
    "phq15_15": 2
   },
   "respondent": {
    "sex": "M",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 28
     },
     "total_up_to_five_missing": {
      "sum": 28
     },
     "severe_symptoms": {
      "count": 14
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "man-lowest",
   "note": "0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 0, 0 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "M",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     },
     "total_up_to_five_missing": {
      "sum": 0
     },
     "severe_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "severity": "minimal"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "girl-grade-8-highest",
   "note": "2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 = 26, 13 answers of 2; items 4 and 11 are not asked of a pupil: 13 x 2 = 26",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_5": 2,
    "phq15_6": 2,
    "phq15_7": 2,
    "phq15_8": 2,
    "phq15_9": 2,
    "phq15_10": 2,
    "phq15_12": 2,
    "phq15_13": 2,
    "phq15_14": 2,
    "phq15_15": 2
   },
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     },
     "total_up_to_five_missing": {
      "sum": 26
     },
     "severe_symptoms": {
      "count": 13
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "boy-grade-8",
   "note": "2 + 2 + 2 + 2 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 10, 5 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_5": 2,
    "phq15_6": 2,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     },
     "total_up_to_five_missing": {
      "sum": 10
     },
     "severe_symptoms": {
      "count": 5
     }
    },
    "bands": {
     "severity": "medium"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "age-17",
   "note": "1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 = 13, 0 answers of 2; 17 years and 11 months: children’s form",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 215
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     },
     "total_up_to_five_missing": {
      "sum": 13
     },
     "severe_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "severity": "medium"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "children-form",
   "note": "1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 = 13, 0 answers of 2; sex and age unknown, the form says it",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "form": "zh-children"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     },
     "total_up_to_five_missing": {
      "sum": 13
     },
     "severe_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "severity": "medium"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "grade-12",
   "note": "1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 = 13, 0 answers of 2",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     },
     "total_up_to_five_missing": {
      "sum": 13
     },
     "severe_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "severity": "medium"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "age-18",
   "note": "a woman of 18 who left items 4 and 11 blank, thirteen answers of 1: two are missing, 13 x 15 / 13 = 15",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 216,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     },
     "total_up_to_five_missing": {
      "sum": 15
     }
    },
    "bands": {
     "severity": "high"
    }
   },
   "figure": {
    "source": "qscorer",
    "mark": "D"
   }
  },
  {
   "id": "girl-who-answered-item-4",
   "note": "0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 2 = 2, 1 answers of 2; an answer stands though it was not asked",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0,
    "phq15_4": 2
   },
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     },
     "total_up_to_five_missing": {
      "sum": 2
     },
     "severe_symptoms": {
      "count": 1
     }
    },
    "bands": {
     "severity": "minimal"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "girl-who-answered-item-11",
   "note": "0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 1 = 1, 0 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0,
    "phq15_11": 1
   },
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     },
     "total_up_to_five_missing": {
      "sum": 1
     },
     "severe_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "severity": "minimal"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "nothing-known",
   "note": "neither sex nor age nor form: blanks at items 4 and 11 count as missing; thirteen answers of 1, 13 x 15 / 13 = 15",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "bands": {
     "severity": "high"
    }
   },
   "figure": {
    "source": "qscorer",
    "mark": "D"
   }
  },
  {
   "id": "three-missing",
   "note": "a woman, twelve answered, sum 11: 11 x 15 / 12 = 13.75, to 14",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_4": 2,
    "phq15_5": 2,
    "phq15_6": 1,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "total_up_to_five_missing": {
      "sum": 13.75
     },
     "severe_symptoms": "absent"
    },
    "bands": {
     "severity": "medium"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "qscorer",
    "mark": "D"
   }
  },
  {
   "id": "three-missing-half-up",
   "note": "a woman, twelve answered, sum 2: 2 x 15 / 12 = 2.5, half up to 3",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     },
     "total_up_to_five_missing": {
      "sum": 2.5
     }
    },
    "bands": {
     "severity": "minimal"
    }
   },
   "figure": {
    "source": "qscorer",
    "mark": "D"
   }
  },
  {
   "id": "four-missing",
   "note": "a woman, eleven answered, sum 11: no total; by the other rule 11 x 15 / 11 = 15",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": "absent",
     "total_up_to_five_missing": {
      "sum": 15
     }
    }
   },
   "figure": {
    "source": "dctmd2021",
    "mark": "D"
   }
  },
  {
   "id": "five-missing",
   "note": "a woman, ten answered, sum 10: by the other rule 10 x 15 / 10 = 15",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": "absent",
     "total_up_to_five_missing": {
      "sum": 15
     }
    }
   },
   "figure": {
    "source": "dctmd2021",
    "mark": "D"
   }
  },
  {
   "id": "six-missing",
   "note": "a woman, nine answered: no score",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_4": 2,
    "phq15_5": 2,
    "phq15_6": 2,
    "phq15_7": 2,
    "phq15_8": 2,
    "phq15_9": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": "absent",
     "total_up_to_five_missing": "absent",
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "dctmd2021",
    "mark": "D"
   }
  },
  {
   "id": "pupil-three-missing",
   "note": "a girl in grade 8, ten of thirteen answered, sum 8: 8 x 13 / 10 = 10.4, to 10",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 0,
    "phq15_12": 0
   },
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     },
     "total_up_to_five_missing": {
      "sum": 10.4
     },
     "severe_symptoms": "absent"
    },
    "bands": {
     "severity": "medium"
    }
   },
   "figure": {
    "source": "qscorer",
    "mark": "D"
   }
  },
  {
   "id": "pupil-four-missing",
   "note": "a girl in grade 8, nine of thirteen answered: no total; 9 x 13 / 9 = 13",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1
   },
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "expect": {
    "scales": {
     "total": "absent",
     "total_up_to_five_missing": {
      "sum": 13
     }
    }
   },
   "figure": {
    "source": "dctmd2021",
    "mark": "D"
   }
  },
  {
   "id": "two-severe",
   "note": "2 + 0 + 0 + 0 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 4, 2 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 2,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     },
     "total_up_to_five_missing": {
      "sum": 4
     },
     "severe_symptoms": {
      "count": 2
     }
    },
    "bands": {
     "severity": "minimal"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "three-severe",
   "note": "0 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 2 + 0 + 0 + 0 + 0 + 0 + 2 = 6, 3 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 2,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 2,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     },
     "total_up_to_five_missing": {
      "sum": 6
     },
     "severe_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "three-severe-in-a-pupil",
   "note": "1 + 1 + 1 + 1 + 1 + 2 + 1 + 1 + 1 + 1 + 2 + 2 + 1 = 16, 3 answers of 2",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 2,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_12": 1,
    "phq15_13": 2,
    "phq15_14": 2,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     },
     "total_up_to_five_missing": {
      "sum": 16
     },
     "severe_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "two-severe-in-a-pupil",
   "note": "1 + 1 + 1 + 1 + 1 + 1 + 2 + 1 + 1 + 2 + 1 + 1 + 1 = 15, 2 answers of 2",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 2,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_12": 2,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     },
     "total_up_to_five_missing": {
      "sum": 15
     },
     "severe_symptoms": {
      "count": 2
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "severe-3-6-10",
   "note": "1 + 1 + 2 + 1 + 1 + 2 + 1 + 1 + 1 + 2 + 1 + 1 + 1 + 1 + 1 = 18, 3 answers of 2",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 2,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 2,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 2,
    "phq15_11": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     },
     "total_up_to_five_missing": {
      "sum": 18
     },
     "severe_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "severe-4-8-11",
   "note": "1 + 1 + 1 + 2 + 1 + 1 + 1 + 2 + 1 + 1 + 2 + 1 + 1 + 1 + 1 = 18, 3 answers of 2",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 2,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 2,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 2,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     },
     "total_up_to_five_missing": {
      "sum": 18
     },
     "severe_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "severe-12-13-14",
   "note": "1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 2 + 2 + 2 + 1 = 18, 3 answers of 2",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 2,
    "phq15_13": 2,
    "phq15_14": 2,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     },
     "total_up_to_five_missing": {
      "sum": 18
     },
     "severe_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "severe-1-5-7",
   "note": "2 + 1 + 1 + 1 + 2 + 1 + 2 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 = 18, 3 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 2,
    "phq15_6": 1,
    "phq15_7": 2,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     },
     "total_up_to_five_missing": {
      "sum": 18
     },
     "severe_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "alone-1-2-12",
   "note": "2 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 2 + 0 + 0 + 0 = 6, 3 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 2,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     },
     "total_up_to_five_missing": {
      "sum": 6
     },
     "severe_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "alone-3-4-13",
   "note": "0 + 0 + 2 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 2 + 0 + 0 = 6, 3 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 2,
    "phq15_4": 2,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 2,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     },
     "total_up_to_five_missing": {
      "sum": 6
     },
     "severe_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "alone-5-6-14",
   "note": "0 + 0 + 0 + 0 + 2 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 2 + 0 = 6, 3 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 2,
    "phq15_6": 2,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 2,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     },
     "total_up_to_five_missing": {
      "sum": 6
     },
     "severe_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "alone-7-8-15",
   "note": "0 + 0 + 0 + 0 + 0 + 0 + 2 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 2 = 6, 3 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 2,
    "phq15_8": 2,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     },
     "total_up_to_five_missing": {
      "sum": 6
     },
     "severe_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "alone-9-10-11",
   "note": "0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 2 + 2 + 2 + 0 + 0 + 0 + 0 = 6, 3 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 2,
    "phq15_10": 2,
    "phq15_11": 2,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     },
     "total_up_to_five_missing": {
      "sum": 6
     },
     "severe_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "severity": "low"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "two-7-13-among-0",
   "note": "0 + 0 + 0 + 0 + 0 + 0 + 2 + 0 + 0 + 0 + 0 + 0 + 2 + 0 + 0 = 4, 2 answers of 2",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 2,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 2,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     },
     "total_up_to_five_missing": {
      "sum": 4
     },
     "severe_symptoms": {
      "count": 2
     }
    },
    "bands": {
     "severity": "minimal"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "two-1-5-among-0",
   "note": "2 + 0 + 0 + 0 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 4, 2 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 2,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     },
     "total_up_to_five_missing": {
      "sum": 4
     },
     "severe_symptoms": {
      "count": 2
     }
    },
    "bands": {
     "severity": "minimal"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "two-7-13-among-1",
   "note": "1 + 1 + 1 + 1 + 1 + 1 + 2 + 1 + 1 + 1 + 1 + 1 + 2 + 1 + 1 = 17, 2 answers of 2",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 2,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 1,
    "phq15_13": 2,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     },
     "total_up_to_five_missing": {
      "sum": 17
     },
     "severe_symptoms": {
      "count": 2
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "two-1-5-among-1",
   "note": "2 + 1 + 1 + 1 + 2 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 = 17, 2 answers of 2",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 2,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     },
     "total_up_to_five_missing": {
      "sum": 17
     },
     "severe_symptoms": {
      "count": 2
     }
    },
    "bands": {
     "severity": "high"
    },
    "decisions": {
     "severe_symptom_screen": "fewer_than_three"
    }
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-two-severe",
   "note": "a woman, item 15 blank, two answers of 2, all else 0: two or three, undecided; sum 4: 4 x 15 / 14 = 4.29, to 4",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     },
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "absent"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-1-2-3-among-0",
   "note": "a woman, item 15 blank, three answers of 2, all else 0: three are certain",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-4-5-6-among-0",
   "note": "a woman, item 15 blank, three answers of 2, all else 0: three are certain",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 2,
    "phq15_5": 2,
    "phq15_6": 2,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-7-8-9-among-0",
   "note": "a woman, item 15 blank, three answers of 2, all else 0: three are certain",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 2,
    "phq15_8": 2,
    "phq15_9": 2,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-10-11-12-among-0",
   "note": "a woman, item 15 blank, three answers of 2, all else 0: three are certain",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 2,
    "phq15_11": 2,
    "phq15_12": 2,
    "phq15_13": 0,
    "phq15_14": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-1-13-14-among-0",
   "note": "a woman, item 15 blank, three answers of 2, all else 0: three are certain",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 2,
    "phq15_14": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-1-2-3-among-1",
   "note": "a woman, item 15 blank, three answers of 2, all else 1: three are certain",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-4-5-6-among-1",
   "note": "a woman, item 15 blank, three answers of 2, all else 1: three are certain",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 2,
    "phq15_5": 2,
    "phq15_6": 2,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-7-8-9-among-1",
   "note": "a woman, item 15 blank, three answers of 2, all else 1: three are certain",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 2,
    "phq15_8": 2,
    "phq15_9": 2,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-10-11-12-among-1",
   "note": "a woman, item 15 blank, three answers of 2, all else 1: three are certain",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 2,
    "phq15_11": 2,
    "phq15_12": 2,
    "phq15_13": 1,
    "phq15_14": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-1-13-14-among-1",
   "note": "a woman, item 15 blank, three answers of 2, all else 1: three are certain",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 1,
    "phq15_13": 2,
    "phq15_14": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-1-2-only-among-0",
   "note": "a woman, item 15 blank, two answers of 2, all else 0: undecided",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "decisions": {
     "severe_symptom_screen": "absent"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-13-14-only-among-0",
   "note": "a woman, item 15 blank, two answers of 2, all else 0: undecided",
   "responses": {
    "phq15_1": 0,
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 2,
    "phq15_14": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "decisions": {
     "severe_symptom_screen": "absent"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-1-2-only-among-1",
   "note": "a woman, item 15 blank, two answers of 2, all else 1: undecided",
   "responses": {
    "phq15_1": 2,
    "phq15_2": 2,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "decisions": {
     "severe_symptom_screen": "absent"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-severe-13-14-only-among-1",
   "note": "a woman, item 15 blank, two answers of 2, all else 1: undecided",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 1,
    "phq15_13": 2,
    "phq15_14": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "decisions": {
     "severe_symptom_screen": "absent"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "first-blank-severe-13-14-15",
   "note": "a woman, item 1 blank, items 13 to 15 at 2, all else 0: three are certain",
   "responses": {
    "phq15_2": 0,
    "phq15_3": 0,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 2,
    "phq15_14": 2,
    "phq15_15": 2
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "scales": {
     "severe_symptoms": "absent"
    },
    "decisions": {
     "severe_symptom_screen": "three_or_more"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "first-blank-severe-2-3-among-0",
   "note": "a woman, item 1 blank, items 2 and 3 at 2, all else 0: undecided",
   "responses": {
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_4": 0,
    "phq15_5": 0,
    "phq15_6": 0,
    "phq15_7": 0,
    "phq15_8": 0,
    "phq15_9": 0,
    "phq15_10": 0,
    "phq15_11": 0,
    "phq15_12": 0,
    "phq15_13": 0,
    "phq15_14": 0,
    "phq15_15": 0
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "decisions": {
     "severe_symptom_screen": "absent"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "first-blank-severe-2-3-among-1",
   "note": "a woman, item 1 blank, items 2 and 3 at 2, all else 1: undecided",
   "responses": {
    "phq15_2": 2,
    "phq15_3": 2,
    "phq15_4": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_11": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 360,
    "form": "en"
   },
   "expect": {
    "decisions": {
     "severe_symptom_screen": "absent"
    }
   },
   "figure": {
    "source": "camcops",
    "mark": "D"
   }
  },
  {
   "id": "grade-13",
   "note": "a young woman in grade 13, age unknown, items 4 and 11 blank, thirteen answers of 1: two are missing, 13 x 15 / 13 = 15",
   "responses": {
    "phq15_1": 1,
    "phq15_2": 1,
    "phq15_3": 1,
    "phq15_5": 1,
    "phq15_6": 1,
    "phq15_7": 1,
    "phq15_8": 1,
    "phq15_9": 1,
    "phq15_10": 1,
    "phq15_12": 1,
    "phq15_13": 1,
    "phq15_14": 1,
    "phq15_15": 1
   },
   "respondent": {
    "sex": "F",
    "grade": 13,
    "form": "en"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "bands": {
     "severity": "high"
    }
   },
   "figure": {
    "source": "qscorer",
    "mark": "D"
   }
  }
 ]
}
