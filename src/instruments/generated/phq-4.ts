// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of phq-4. */
export type ItemId =
  | 'phq4_nervous'
  | 'phq4_worry'
  | 'phq4_interest'
  | 'phq4_mood'

/** Scale ids of phq-4, each with the ids of its stages. */
export type ScaleStages = {
  readonly anxiety: 'sum'
  readonly depression: 'sum'
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Patient Health Questionnaire, 4 items (PHQ-4), version 1.0.0. */
export const phq4: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "phq-4",
 "version": "1.0.0",
 "title": {
  "en": "Patient Health Questionnaire, 4 items (PHQ-4)",
  "zh-CN": "患者健康问卷四题版（PHQ-4）"
 },
 "construct": {
  "en": "anxiety and low mood, ultra-brief",
  "zh-CN": "焦虑与抑郁（极简版）"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "phq",
  "member": "anxiety-depression-4"
 },
 "embeddedIn": {
  "instrument": "phq-9",
  "items": {
   "phq4_interest": "phq9_1",
   "phq4_mood": "phq9_2"
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
   "note": "made for adults; its items were studied inside the long forms at 10-17 in China"
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
   "id": "kroenke2009",
   "citation": "Kroenke K, Spitzer RL, Williams JBW, Löwe B (2009). An ultra-brief screening scale for anxiety and depression: the PHQ-4. Psychosomatics 50(6), 613-621.",
   "doi": "10.1176/appi.psy.50.6.613"
  },
  {
   "id": "loewe2010",
   "citation": "Löwe B, Wahl I, Rose M, Spitzer C, Glaesmer H, Wingenfeld K, Schneider A, Brähler E (2010). A 4-item measure of depression and anxiety: validation and standardization of the Patient Health Questionnaire-4 (PHQ-4) in the general population. Journal of Affective Disorders 122(1-2), 86-95.",
   "doi": "10.1016/j.jad.2009.06.019"
  },
  {
   "id": "awell",
   "citation": "Awell Health (2024). Awell Score, a library of score calculations (repository awell-health/awell-score, src/calculation_suite/calculations/phq_4)."
  },
  {
   "id": "makowski",
   "citation": "Makowski D (2022). PHQ-4-R, an adaptation of the PHQ-4 (repository DominiqueMakowski/PHQ4R)."
  },
  {
   "id": "ca2021",
   "citation": "Distribution of scores on the PHQ-4, n = 1978. Journal of Public Health (2021), table 1.",
   "doi": "10.1093/pubmed/fdaa250"
  },
  {
   "id": "capmh2023",
   "citation": "Child and Adolescent Psychiatry and Mental Health (2023) 17, 11: core items of the PHQ-9 in Chinese adolescents, n = 67281 and 16726 (authors not read).",
   "doi": "10.1186/s13034-023-00559-1"
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
   "id": "phq4_nervous",
   "label": {
    "en": "inner tension",
    "zh-CN": "内心紧张"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq4_worry",
   "label": {
    "en": "worry hard to control",
    "zh-CN": "担心难以控制"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq4_interest",
   "label": {
    "en": "loss of interest",
    "zh-CN": "兴趣减退"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq4_mood",
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
    "phq4_nervous",
    "phq4_worry",
    "phq4_interest",
    "phq4_mood"
   ],
   "figure": {
    "source": "awell",
    "mark": "V2",
    "note": "anxiety first, then interest, then mood"
   }
  },
  {
   "id": "en-mood-third",
   "language": "en",
   "informant": "self",
   "recall": {
    "days": 14
   },
   "order": [
    "phq4_nervous",
    "phq4_worry",
    "phq4_mood",
    "phq4_interest"
   ],
   "figure": {
    "source": "ca2021",
    "mark": "V2",
    "note": "some forms print mood before interest"
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
    "phq4_nervous",
    "phq4_worry",
    "phq4_interest",
    "phq4_mood"
   ],
   "figure": {
    "source": "kroenke2009",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "anxiety",
   "label": {
    "en": "anxiety (GAD-2)",
    "zh-CN": "焦虑（GAD-2）"
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
     "phq4_nervous",
     "phq4_worry"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "kroenke2009",
      "mark": "K",
      "note": "no rule found; one of two answers says too little"
     }
    }
   }
  },
  {
   "id": "depression",
   "label": {
    "en": "low mood (PHQ-2)",
    "zh-CN": "抑郁（PHQ-2）"
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
     "phq4_interest",
     "phq4_mood"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "kroenke2009",
      "mark": "K",
      "note": "no rule found; one of two answers says too little"
     }
    }
   }
  },
  {
   "id": "total",
   "label": {
    "en": "total",
    "zh-CN": "总分"
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
      "max": 12
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "phq4_nervous",
     "phq4_worry",
     "phq4_interest",
     "phq4_mood"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 1,
     "figure": {
      "source": "dctmd2021",
      "mark": "S1",
      "note": "one of four missing: sum x 4 / 3; rounded half up: our choice"
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
   "id": "anxiety-cut-3",
   "label": {
    "en": "anxiety, cut score 3",
    "zh-CN": "焦虑，划界分 3"
   },
   "scale": "anxiety",
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
     "id": "at_or_above_3",
     "label": {
      "en": "3 and above",
      "zh-CN": "3 及以上"
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
    }
   ],
   "population": {
    "en": "adults in primary care, United States",
    "zh-CN": "美国基层医疗成人"
   },
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "kroenke2009",
     "mark": "K",
     "note": "adult figures; for the depression half alone there is a study at 13-17, see the PHQ-2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "V2"
   }
  },
  {
   "id": "depression-cut-3",
   "label": {
    "en": "low mood, cut score 3",
    "zh-CN": "抑郁，划界分 3"
   },
   "scale": "depression",
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
   "population": {
    "en": "adults in primary care, United States",
    "zh-CN": "美国基层医疗成人"
   },
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "kroenke2009",
     "mark": "K",
     "note": "adult figures; for the depression half alone there is a study at 13-17, see the PHQ-2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "V2"
   }
  },
  {
   "id": "total-severity",
   "label": {
    "en": "severity, four bands",
    "zh-CN": "严重程度（四级）"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 3,
     "closed": "at-or-above"
    },
    {
     "at": 6,
     "closed": "at-or-above"
    },
    {
     "at": 9,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "up_to_2",
     "label": {
      "en": "lowest, 0-2",
      "zh-CN": "最低一级，0–2"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "mild",
     "label": {
      "en": "mild, 3-5",
      "zh-CN": "轻度，3–5"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain, worry or low mood. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能压力较大，有担心或情绪低落。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain, worry or low mood. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能压力较大，有担心或情绪低落。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "moderate",
     "label": {
      "en": "moderate, 6-8",
      "zh-CN": "中度，6–8"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain, worry or low mood. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能压力较大，有担心或情绪低落，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain, worry or low mood. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能压力较大，有担心或情绪低落，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 9-12",
      "zh-CN": "重度，9–12"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to strain, worry or low mood. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能压力较大，有担心或情绪低落，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to strain, worry or low mood. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能压力较大，有担心或情绪低落，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "adults in primary care, United States",
    "zh-CN": "美国基层医疗成人"
   },
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "kroenke2009",
     "mark": "K",
     "note": "adult figures; for the depression half alone there is a study at 13-17, see the PHQ-2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "V2",
    "note": "the scoring manual of the DC/TMD and a public scorer"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer 0",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 0
     },
     "depression": {
      "sum": 0
     },
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "below_3",
     "total-severity": "up_to_2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "4 x 3 = 12, each half 6",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 6
     },
     "depression": {
      "sum": 6
     },
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "anxiety-cut-3": "at_or_above_3",
     "depression-cut-3": "at_or_above_3",
     "total-severity": "severe"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-0000",
   "note": "anxiety 0 + 0 = 0, depression 0 + 0 = 0, total 0",
   "responses": {
    "phq4_nervous": 0,
    "phq4_worry": 0,
    "phq4_interest": 0,
    "phq4_mood": 0
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 0
     },
     "depression": {
      "sum": 0
     },
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "below_3",
     "total-severity": "up_to_2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-1000",
   "note": "anxiety 1 + 0 = 1, depression 0 + 0 = 0, total 1",
   "responses": {
    "phq4_nervous": 1,
    "phq4_worry": 0,
    "phq4_interest": 0,
    "phq4_mood": 0
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 1
     },
     "depression": {
      "sum": 0
     },
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "below_3",
     "total-severity": "up_to_2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-0100",
   "note": "anxiety 0 + 1 = 1, depression 0 + 0 = 0, total 1",
   "responses": {
    "phq4_nervous": 0,
    "phq4_worry": 1,
    "phq4_interest": 0,
    "phq4_mood": 0
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 1
     },
     "depression": {
      "sum": 0
     },
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "below_3",
     "total-severity": "up_to_2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-0010",
   "note": "anxiety 0 + 0 = 0, depression 1 + 0 = 1, total 1",
   "responses": {
    "phq4_nervous": 0,
    "phq4_worry": 0,
    "phq4_interest": 1,
    "phq4_mood": 0
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 0
     },
     "depression": {
      "sum": 1
     },
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "below_3",
     "total-severity": "up_to_2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-0001",
   "note": "anxiety 0 + 0 = 0, depression 0 + 1 = 1, total 1",
   "responses": {
    "phq4_nervous": 0,
    "phq4_worry": 0,
    "phq4_interest": 0,
    "phq4_mood": 1
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 0
     },
     "depression": {
      "sum": 1
     },
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "below_3",
     "total-severity": "up_to_2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-2000",
   "note": "anxiety 2 + 0 = 2, depression 0 + 0 = 0, total 2",
   "responses": {
    "phq4_nervous": 2,
    "phq4_worry": 0,
    "phq4_interest": 0,
    "phq4_mood": 0
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 2
     },
     "depression": {
      "sum": 0
     },
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "below_3",
     "total-severity": "up_to_2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-0200",
   "note": "anxiety 0 + 2 = 2, depression 0 + 0 = 0, total 2",
   "responses": {
    "phq4_nervous": 0,
    "phq4_worry": 2,
    "phq4_interest": 0,
    "phq4_mood": 0
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 2
     },
     "depression": {
      "sum": 0
     },
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "below_3",
     "total-severity": "up_to_2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-1100",
   "note": "anxiety 1 + 1 = 2, depression 0 + 0 = 0, total 2",
   "responses": {
    "phq4_nervous": 1,
    "phq4_worry": 1,
    "phq4_interest": 0,
    "phq4_mood": 0
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 2
     },
     "depression": {
      "sum": 0
     },
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "below_3",
     "total-severity": "up_to_2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-3000",
   "note": "anxiety 3 + 0 = 3, depression 0 + 0 = 0, total 3",
   "responses": {
    "phq4_nervous": 3,
    "phq4_worry": 0,
    "phq4_interest": 0,
    "phq4_mood": 0
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 3
     },
     "depression": {
      "sum": 0
     },
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "anxiety-cut-3": "at_or_above_3",
     "depression-cut-3": "below_3",
     "total-severity": "mild"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-0030",
   "note": "anxiety 0 + 0 = 0, depression 3 + 0 = 3, total 3",
   "responses": {
    "phq4_nervous": 0,
    "phq4_worry": 0,
    "phq4_interest": 3,
    "phq4_mood": 0
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 0
     },
     "depression": {
      "sum": 3
     },
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "at_or_above_3",
     "total-severity": "mild"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-0020",
   "note": "anxiety 0 + 0 = 0, depression 2 + 0 = 2, total 2",
   "responses": {
    "phq4_nervous": 0,
    "phq4_worry": 0,
    "phq4_interest": 2,
    "phq4_mood": 0
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 0
     },
     "depression": {
      "sum": 2
     },
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "below_3",
     "total-severity": "up_to_2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-0011",
   "note": "anxiety 0 + 0 = 0, depression 1 + 1 = 2, total 2",
   "responses": {
    "phq4_nervous": 0,
    "phq4_worry": 0,
    "phq4_interest": 1,
    "phq4_mood": 1
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 0
     },
     "depression": {
      "sum": 2
     },
     "total": {
      "sum": 2
     }
    },
    "bands": {
     "anxiety-cut-3": "below_3",
     "depression-cut-3": "below_3",
     "total-severity": "up_to_2"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-0320",
   "note": "anxiety 0 + 3 = 3, depression 2 + 0 = 2, total 5",
   "responses": {
    "phq4_nervous": 0,
    "phq4_worry": 3,
    "phq4_interest": 2,
    "phq4_mood": 0
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 3
     },
     "depression": {
      "sum": 2
     },
     "total": {
      "sum": 5
     }
    },
    "bands": {
     "anxiety-cut-3": "at_or_above_3",
     "depression-cut-3": "below_3",
     "total-severity": "mild"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-3003",
   "note": "anxiety 3 + 0 = 3, depression 0 + 3 = 3, total 6",
   "responses": {
    "phq4_nervous": 3,
    "phq4_worry": 0,
    "phq4_interest": 0,
    "phq4_mood": 3
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 3
     },
     "depression": {
      "sum": 3
     },
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "anxiety-cut-3": "at_or_above_3",
     "depression-cut-3": "at_or_above_3",
     "total-severity": "moderate"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-2312",
   "note": "anxiety 2 + 3 = 5, depression 1 + 2 = 3, total 8",
   "responses": {
    "phq4_nervous": 2,
    "phq4_worry": 3,
    "phq4_interest": 1,
    "phq4_mood": 2
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 5
     },
     "depression": {
      "sum": 3
     },
     "total": {
      "sum": 8
     }
    },
    "bands": {
     "anxiety-cut-3": "at_or_above_3",
     "depression-cut-3": "at_or_above_3",
     "total-severity": "moderate"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-3123",
   "note": "anxiety 3 + 1 = 4, depression 2 + 3 = 5, total 9",
   "responses": {
    "phq4_nervous": 3,
    "phq4_worry": 1,
    "phq4_interest": 2,
    "phq4_mood": 3
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 4
     },
     "depression": {
      "sum": 5
     },
     "total": {
      "sum": 9
     }
    },
    "bands": {
     "anxiety-cut-3": "at_or_above_3",
     "depression-cut-3": "at_or_above_3",
     "total-severity": "severe"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "answers-1233",
   "note": "anxiety 1 + 2 = 3, depression 3 + 3 = 6, total 9",
   "responses": {
    "phq4_nervous": 1,
    "phq4_worry": 2,
    "phq4_interest": 3,
    "phq4_mood": 3
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 3
     },
     "depression": {
      "sum": 6
     },
     "total": {
      "sum": 9
     }
    },
    "bands": {
     "anxiety-cut-3": "at_or_above_3",
     "depression-cut-3": "at_or_above_3",
     "total-severity": "severe"
    }
   },
   "figure": {
    "source": "kroenke2009",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "three answered, sum 4: 4 x 4 / 3 = 5.33, to 5; the half with the blank has no score",
   "responses": {
    "phq4_nervous": 2,
    "phq4_worry": 1,
    "phq4_interest": 1
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 3
     },
     "depression": "absent",
     "total": {
      "sum": 5
     }
    },
    "bands": {
     "total-severity": "mild"
    }
   },
   "figure": {
    "source": "dctmd2021",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-up",
   "note": "three answered, sum 5: 5 x 4 / 3 = 6.67, to 7",
   "responses": {
    "phq4_worry": 1,
    "phq4_interest": 2,
    "phq4_mood": 2
   },
   "expect": {
    "scales": {
     "anxiety": "absent",
     "depression": {
      "sum": 4
     },
     "total": {
      "sum": 7
     }
    },
    "bands": {
     "total-severity": "moderate",
     "depression-cut-3": "at_or_above_3"
    }
   },
   "figure": {
    "source": "dctmd2021",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "two answered: no total",
   "responses": {
    "phq4_nervous": 3,
    "phq4_worry": 3
   },
   "expect": {
    "scales": {
     "anxiety": {
      "sum": 6
     },
     "depression": "absent",
     "total": "absent"
    }
   },
   "figure": {
    "source": "dctmd2021",
    "mark": "D"
   }
  },
  {
   "id": "two-missing-across",
   "note": "one of each half: nothing is scored",
   "responses": {
    "phq4_nervous": 3,
    "phq4_mood": 3
   },
   "expect": {
    "scales": {
     "anxiety": "absent",
     "depression": "absent",
     "total": "absent"
    }
   },
   "figure": {
    "source": "dctmd2021",
    "mark": "D"
   }
  }
 ]
}
