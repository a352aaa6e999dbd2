// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of phq-2. */
export type ItemId =
  | 'phq2_1'
  | 'phq2_2'

/** Scale ids of phq-2, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Patient Health Questionnaire, 2 items (PHQ-2), version 1.0.0. */
export const phq2: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "phq-2",
 "version": "1.0.0",
 "title": {
  "en": "Patient Health Questionnaire, 2 items (PHQ-2)",
  "zh-CN": "患者健康问卷抑郁量表两题版（PHQ-2）"
 },
 "construct": {
  "en": "core symptoms of low mood",
  "zh-CN": "抑郁核心症状"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "phq",
  "member": "depression-2"
 },
 "embeddedIn": {
  "instrument": "phq-9",
  "items": {
   "phq2_1": "phq9_1",
   "phq2_2": "phq9_2"
  }
 },
 "intended": {
  "ages": {
   "min": 10,
   "max": 100
  },
  "figure": {
   "source": "capmh2023",
   "mark": "V2c",
   "note": "made for adults; studied at 13-17 in the United States and, inside the PHQ-9, at 10-17 in China"
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
   "id": "kroenke2003",
   "citation": "Kroenke K, Spitzer RL, Williams JBW (2003). The Patient Health Questionnaire-2: validity of a two-item depression screener. Medical Care 41(11), 1284-1292.",
   "doi": "10.1097/01.MLR.0000093487.78664.3C"
  },
  {
   "id": "richardson2010b",
   "citation": "Richardson LP, Rockhill C, Russo JE, Grossman DC, Richards J, McCarty C, McCauley E, Katon W (2010). Evaluation of the PHQ-2 as a brief screen for detecting major depression among adolescents. Pediatrics 125(5), e1097-e1103.",
   "doi": "10.1542/peds.2009-2712"
  },
  {
   "id": "arroll2010",
   "citation": "Arroll B, Goodyear-Smith F, Crengle S, Gunn J, Kerse N, Fishman T, Falloon K, Hatcher S (2010). Validation of PHQ-2 and PHQ-9 to screen for major depression in the primary care population. Annals of Family Medicine 8(4), 348-353.",
   "doi": "10.1370/afm.1139"
  },
  {
   "id": "ganzhou2017",
   "citation": "Journal of International Psychiatry (2017) 44(1): PHQ-2-C, CES-D and BDI-II-C in the screening of adolescents for depressive disorder, Ganzhou (authors not read; abstract read)."
  },
  {
   "id": "capmh2023",
   "citation": "Child and Adolescent Psychiatry and Mental Health (2023) 17, 11: core items of the PHQ-9 in Chinese adolescents, n = 67281 and 16726 (authors not read).",
   "doi": "10.1186/s13034-023-00559-1"
  },
  {
   "id": "phqscreeners",
   "citation": "Instruction Manual: Instructions for Patient Health Questionnaire (PHQ) and GAD-7 Measures. Pfizer Inc.",
   "url": "https://www.phqscreeners.com"
  }
 ],
 "responseSets": {
  "frequency": {
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
      "en": "some days",
      "zh-CN": "几天"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "over half of the days",
      "zh-CN": "一半以上的天数"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "almost daily",
      "zh-CN": "几乎每天"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "phq2_1",
   "label": {
    "en": "loss of interest",
    "zh-CN": "兴趣减退"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq2_2",
   "label": {
    "en": "low mood",
    "zh-CN": "情绪低落"
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
   "recall": {
    "days": 14
   },
   "order": [
    "phq2_1",
    "phq2_2"
   ],
   "figure": {
    "source": "kroenke2003",
    "mark": "V2",
    "note": "the first two items of the PHQ-9"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 14
   },
   "order": [
    "phq2_1",
    "phq2_2"
   ],
   "figure": {
    "source": "kroenke2003",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "core symptoms of low mood",
    "zh-CN": "抑郁核心症状"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 6
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "phq2_1",
     "phq2_2"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "kroenke2003",
      "mark": "K",
      "note": "no rule found; one of two answers says too little"
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
   "id": "cut-3",
   "label": {
    "en": "cut score 3",
    "zh-CN": "划界分 3"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 3,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_3",
     "label": {
      "en": "below 3",
      "zh-CN": "低于 3"
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
     "id": "at_or_above_3",
     "label": {
      "en": "3 and above",
      "zh-CN": "3 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low mood and loss of interest. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、对事情提不起兴趣，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood and loss of interest. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、对事情提不起兴趣，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "The cut of the authors, and the one studied in adolescents.",
    "zh-CN": "量表作者提出、并在青少年中研究过的界值。"
   },
   "population": {
    "en": "adults in primary care; studied in adolescents aged 13-17, United States",
    "zh-CN": "基层医疗成人；在美国 13–17 岁青少年中研究过"
   },
   "accuracy": [
    {
     "cut": 3,
     "criterion": {
      "en": "major depression by interview",
      "zh-CN": "访谈判定的重性抑郁"
     },
     "population": {
      "en": "ages 13-17, United States",
      "zh-CN": "美国 13–17 岁"
     },
     "n": 444,
     "sensitivity": 0.74,
     "specificity": 0.75,
     "auc": 0.84,
     "figure": {
      "source": "richardson2010b",
      "mark": "V2c"
     }
    },
    {
     "cut": 3,
     "criterion": {
      "en": "major depression by interview",
      "zh-CN": "访谈判定的重性抑郁"
     },
     "population": {
      "en": "adults in primary care, New Zealand",
      "zh-CN": "新西兰基层医疗成人"
     },
     "n": 2642,
     "sensitivity": 0.61,
     "specificity": 0.92,
     "figure": {
      "source": "arroll2010",
      "mark": "S1"
     }
    }
   ],
   "youngestAge": {
    "years": 13,
    "below": "mark",
    "figure": {
     "source": "richardson2010b",
     "mark": "V2c"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "V2"
   }
  },
  {
   "id": "cut-2",
   "label": {
    "en": "cut score 2, more sensitive",
    "zh-CN": "划界分 2（更敏感）"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 2,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_2",
     "label": {
      "en": "below 2",
      "zh-CN": "低于 2"
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
     "id": "at_or_above_2",
     "label": {
      "en": "2 and above",
      "zh-CN": "2 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low mood and loss of interest. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、对事情提不起兴趣，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood and loss of interest. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、对事情提不起兴趣，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "adults in primary care, New Zealand",
    "zh-CN": "新西兰基层医疗成人"
   },
   "accuracy": [
    {
     "cut": 2,
     "criterion": {
      "en": "major depression by interview",
      "zh-CN": "访谈判定的重性抑郁"
     },
     "population": {
      "en": "adults in primary care, New Zealand",
      "zh-CN": "新西兰基层医疗成人"
     },
     "n": 2642,
     "sensitivity": 0.86,
     "specificity": 0.78,
     "figure": {
      "source": "arroll2010",
      "mark": "S1"
     }
    }
   ],
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "arroll2010",
     "mark": "S1",
     "note": "adults"
    }
   },
   "figure": {
    "source": "arroll2010",
    "mark": "S1"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.75,
   "population": "adolescents, Ganzhou, China",
   "default": true,
   "figure": {
    "source": "ganzhou2017",
    "mark": "S1"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "0 + 0 = 0",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "below_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "3 + 3 = 6",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-0-0",
   "note": "0 + 0 = 0",
   "responses": {
    "phq2_1": 0,
    "phq2_2": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "below_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-1-0",
   "note": "1 + 0 = 1",
   "responses": {
    "phq2_1": 1,
    "phq2_2": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "below_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-0-1",
   "note": "0 + 1 = 1",
   "responses": {
    "phq2_1": 0,
    "phq2_2": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "below_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-0-2",
   "note": "0 + 2 = 2",
   "responses": {
    "phq2_1": 0,
    "phq2_2": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-2-0",
   "note": "2 + 0 = 2",
   "responses": {
    "phq2_1": 2,
    "phq2_2": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-1-1",
   "note": "1 + 1 = 2",
   "responses": {
    "phq2_1": 1,
    "phq2_2": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "cut-3": "below_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-2-1",
   "note": "2 + 1 = 3",
   "responses": {
    "phq2_1": 2,
    "phq2_2": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-0-3",
   "note": "0 + 3 = 3",
   "responses": {
    "phq2_1": 0,
    "phq2_2": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-3-0",
   "note": "3 + 0 = 3",
   "responses": {
    "phq2_1": 3,
    "phq2_2": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-2-2",
   "note": "2 + 2 = 4",
   "responses": {
    "phq2_1": 2,
    "phq2_2": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-1-3",
   "note": "1 + 3 = 4",
   "responses": {
    "phq2_1": 1,
    "phq2_2": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-3-2",
   "note": "3 + 2 = 5",
   "responses": {
    "phq2_1": 3,
    "phq2_2": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "answers-3-3",
   "note": "3 + 3 = 6",
   "responses": {
    "phq2_1": 3,
    "phq2_2": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "cut-3": "at_or_above_3",
     "cut-2": "at_or_above_2"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "first-missing",
   "note": "one of two missing: not scored",
   "responses": {
    "phq2_2": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  },
  {
   "id": "second-missing",
   "note": "one of two missing: not scored",
   "responses": {
    "phq2_1": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "kroenke2003",
    "mark": "D"
   }
  }
 ]
}
