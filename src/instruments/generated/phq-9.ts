// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of phq-9. */
export type ItemId =
  | 'phq9_1'
  | 'phq9_2'
  | 'phq9_3'
  | 'phq9_4'
  | 'phq9_5'
  | 'phq9_6'
  | 'phq9_7'
  | 'phq9_8'
  | 'phq9_9'
  | 'phq9_10'

/** Scale ids of phq-9, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
  readonly total_up_to_three_missing: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Patient Health Questionnaire, 9 items (PHQ-9), version 1.0.0. */
export const phq9: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "phq-9",
 "version": "1.0.0",
 "title": {
  "en": "Patient Health Questionnaire, 9 items (PHQ-9)",
  "zh-CN": "患者健康问卷抑郁量表（PHQ-9）"
 },
 "construct": {
  "en": "depressive symptoms",
  "zh-CN": "抑郁症状"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "phq",
  "member": "depression-9"
 },
 "intended": {
  "ages": {
   "min": 10,
   "max": 100
  },
  "figure": {
   "source": "capmh2023",
   "mark": "V2c",
   "note": "made for adults; used in 67281 and 16726 Chinese pupils aged 10-17"
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
   "id": "kroenke2001",
   "citation": "Kroenke K, Spitzer RL, Williams JBW (2001). The PHQ-9: validity of a brief depression severity measure. Journal of General Internal Medicine 16(9), 606-613.",
   "doi": "10.1046/j.1525-1497.2001.016009606.x"
  },
  {
   "id": "spitzer1999",
   "citation": "Spitzer RL, Kroenke K, Williams JBW (1999). Validation and utility of a self-report version of PRIME-MD: the PHQ Primary Care Study. JAMA 282(18), 1737-1744.",
   "doi": "10.1001/jama.282.18.1737"
  },
  {
   "id": "richardson2010",
   "citation": "Richardson LP, McCauley E, Grossman DC, McCarty CA, Richards J, Russo JE, Rockhill C, Katon W (2010). Evaluation of the Patient Health Questionnaire-9 Item for detecting major depression among adolescents. Pediatrics 126(6), 1117-1123.",
   "doi": "10.1542/peds.2010-0852"
  },
  {
   "id": "arroll2010",
   "citation": "Arroll B, Goodyear-Smith F, Crengle S, Gunn J, Kerse N, Fishman T, Falloon K, Hatcher S (2010). Validation of PHQ-2 and PHQ-9 to screen for major depression in the primary care population. Annals of Family Medicine 8(4), 348-353.",
   "doi": "10.1370/afm.1139"
  },
  {
   "id": "yunnan2025",
   "citation": "Wang S, Lu J, Zheng G et al. (2025). Poor performance of PHQ-9 and GAD-7 in screening clinical depression and anxiety among a large sample of Chinese children and adolescents. BMC Psychiatry 25(1) (abstract read)."
  },
  {
   "id": "capmh2023",
   "citation": "Child and Adolescent Psychiatry and Mental Health (2023) 17, 11: core items of the PHQ-9 in Chinese adolescents, n = 67281 and 16726 (authors not read).",
   "doi": "10.1186/s13034-023-00559-1"
  },
  {
   "id": "bmc2020",
   "citation": "BMC Psychiatry (2020) 20, 474: reliability and validity of the PHQ-9 in patients with major depressive disorder in a Chinese psychiatric hospital (authors not read).",
   "doi": "10.1186/s12888-020-02885-6"
  },
  {
   "id": "kocalevent2013",
   "citation": "Kocalevent RD, Hinz A, Brähler E (2013). Standardization of the depression screener Patient Health Questionnaire (PHQ-9) in the general population. General Hospital Psychiatry 35(5), 551-555 (figures as reprinted in Public Health 2020;189:158-161, table 1).",
   "doi": "10.1016/j.genhosppsych.2013.04.006"
  },
  {
   "id": "apa2013",
   "citation": "American Psychiatric Association (2013). Severity Measure for Depression, Child Age 11-17 (PHQ-9 modified for adolescents): scoring instructions. Online assessment measures of DSM-5."
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
  },
  "difficulty": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "none",
      "zh-CN": "没有困难"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "some",
      "zh-CN": "有些困难"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "much",
      "zh-CN": "很困难"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "extreme",
      "zh-CN": "极其困难"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "phq9_1",
   "label": {
    "en": "loss of interest",
    "zh-CN": "兴趣减退"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq9_2",
   "label": {
    "en": "low mood",
    "zh-CN": "情绪低落"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq9_3",
   "label": {
    "en": "sleep disturbance",
    "zh-CN": "睡眠问题"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq9_4",
   "label": {
    "en": "fatigue",
    "zh-CN": "疲乏"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq9_5",
   "label": {
    "en": "appetite change",
    "zh-CN": "食欲变化"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq9_6",
   "label": {
    "en": "self-blame",
    "zh-CN": "自责"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq9_7",
   "label": {
    "en": "poor concentration",
    "zh-CN": "注意困难"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq9_8",
   "label": {
    "en": "slowed or restless",
    "zh-CN": "迟缓或坐立不安"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq9_9",
   "label": {
    "en": "thoughts of death or self-harm",
    "zh-CN": "死亡或自伤的念头"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phq9_10",
   "label": {
    "en": "difficulty functioning",
    "zh-CN": "功能受影响程度"
   },
   "kind": "choice",
   "responses": "difficulty",
   "supplementary": true
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
    "phq9_1",
    "phq9_2",
    "phq9_3",
    "phq9_4",
    "phq9_5",
    "phq9_6",
    "phq9_7",
    "phq9_8",
    "phq9_9",
    "phq9_10"
   ],
   "figure": {
    "source": "kroenke2001",
    "mark": "V2",
    "note": "order as in two public scorers"
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
    "phq9_1",
    "phq9_2",
    "phq9_3",
    "phq9_4",
    "phq9_5",
    "phq9_6",
    "phq9_7",
    "phq9_8",
    "phq9_9",
    "phq9_10"
   ],
   "figure": {
    "source": "kroenke2001",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "depressive symptoms",
    "zh-CN": "抑郁症状"
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
      "max": 27
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "phq9_1",
     "phq9_2",
     "phq9_3",
     "phq9_4",
     "phq9_5",
     "phq9_6",
     "phq9_7",
     "phq9_8",
     "phq9_9"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "apa2013",
      "mark": "V2",
      "note": "at most two of nine missing: the form for ages 11-17 and a public scorer agree; to the nearest whole number, a half goes up: our reading"
     }
    }
   }
  },
  {
   "id": "total_up_to_three_missing",
   "label": {
    "en": "depressive symptoms, up to three missing",
    "zh-CN": "抑郁症状（最多缺三题）"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 27
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "phq9_1",
     "phq9_2",
     "phq9_3",
     "phq9_4",
     "phq9_5",
     "phq9_6",
     "phq9_7",
     "phq9_8",
     "phq9_9"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 3,
     "figure": {
      "source": "dctmd2021",
      "mark": "S1",
      "note": "the other published rule, under its own name: up to three of nine missing, not rounded; no bands stand on it"
     }
    }
   }
  }
 ],
 "decisions": [
  {
   "id": "algorithm",
   "label": {
    "en": "symptom count of the PHQ",
    "zh-CN": "PHQ 症状计数法"
   },
   "categories": [
    {
     "id": "neither",
     "label": {
      "en": "neither pattern",
      "zh-CN": "两种模式均不符合"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "other",
     "label": {
      "en": "two to four symptoms, one of them core",
      "zh-CN": "2–4 项症状，含核心症状"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low mood and little energy. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺乏精力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood and little energy. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺乏精力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "major",
     "label": {
      "en": "five or more symptoms, one of them core",
      "zh-CN": "5 项及以上症状，含核心症状"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to low mood and little energy. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺乏精力，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to low mood and little energy. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺乏精力，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "rows": [
    {
     "when": {
      "kind": "all",
      "of": [
       {
        "kind": "any",
        "of": [
         {
          "kind": "answer",
          "item": "phq9_1",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_2",
          "in": [
           2,
           3
          ]
         }
        ]
       },
       {
        "kind": "at-least",
        "k": 5,
        "of": [
         {
          "kind": "answer",
          "item": "phq9_1",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_2",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_3",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_4",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_5",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_6",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_7",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_8",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_9",
          "in": [
           1,
           2,
           3
          ]
         }
        ]
       }
      ]
     },
     "category": "major"
    },
    {
     "when": {
      "kind": "all",
      "of": [
       {
        "kind": "any",
        "of": [
         {
          "kind": "answer",
          "item": "phq9_1",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_2",
          "in": [
           2,
           3
          ]
         }
        ]
       },
       {
        "kind": "at-least",
        "k": 2,
        "of": [
         {
          "kind": "answer",
          "item": "phq9_1",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_2",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_3",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_4",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_5",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_6",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_7",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_8",
          "in": [
           2,
           3
          ]
         },
         {
          "kind": "answer",
          "item": "phq9_9",
          "in": [
           1,
           2,
           3
          ]
         }
        ]
       }
      ]
     },
     "category": "other"
    }
   ],
   "otherwise": "neither",
   "figure": {
    "source": "spitzer1999",
    "mark": "V2",
    "note": "a symptom counts from 2, item 9 from 1; item 1 or 2 must be among them; published as major and other depressive syndrome, a count of answers and no diagnosis. One of the two sources does not let item 9 count from 1; the more sensitive rule is taken"
   }
  }
 ],
 "criticalItems": [
  {
   "item": "phq9_9",
   "kind": "suicide",
   "endorsedBy": [
    1,
    2,
    3
   ],
   "figure": {
    "source": "kroenke2001",
    "mark": "V2",
    "note": "any answer above none; two public scorers"
   }
  }
 ],
 "blindSpots": [
  "abuse",
  "psychosis",
  "eating",
  "substance-use"
 ],
 "bandSets": [
  {
   "id": "severity",
   "label": {
    "en": "severity, five bands",
    "zh-CN": "严重程度（五级）"
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
    },
    {
     "at": 20,
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
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
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
       "en": "Some answers point to low mood and little energy. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能情绪低落、缺乏精力。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to low mood and little energy. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能情绪低落、缺乏精力。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to low mood and little energy. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺乏精力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood and little energy. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺乏精力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "moderately_severe",
     "label": {
      "en": "moderately severe",
      "zh-CN": "中重度"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to low mood and little energy. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺乏精力，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to low mood and little energy. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺乏精力，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe",
      "zh-CN": "重度"
     },
     "severity": 4,
     "audience": {
      "family": {
       "en": "The answers point very strongly to low mood and little energy. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺乏精力，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to low mood and little energy. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺乏精力，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "The set that every source agrees on and that the form itself prints; its cut at 10 lies one point below the cut studied in adolescents, so it misses fewer.",
    "zh-CN": "各来源一致、量表本身采用的分级；其 10 分界值比青少年研究的界值低 1 分，漏掉的更少。"
   },
   "population": {
    "en": "adults in primary care and gynaecology, United States",
    "zh-CN": "美国基层医疗与妇产科成人"
   },
   "accuracy": [
    {
     "cut": 10,
     "criterion": {
      "en": "major depression by interview",
      "zh-CN": "访谈判定的重性抑郁"
     },
     "population": {
      "en": "adults in primary care, United States",
      "zh-CN": "美国基层医疗成人"
     },
     "sensitivity": 0.88,
     "specificity": 0.88,
     "figure": {
      "source": "kroenke2001",
      "mark": "V2c",
      "note": "quoted by two pages"
     }
    },
    {
     "cut": 10,
     "criterion": {
      "en": "major depression by interview",
      "zh-CN": "访谈判定的重性抑郁"
     },
     "population": {
      "en": "adults in primary care, New Zealand",
      "zh-CN": "新西兰基层医疗成人"
     },
     "n": 2642,
     "sensitivity": 0.74,
     "specificity": 0.91,
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
     "source": "richardson2010",
     "mark": "V2c",
     "note": "accuracy was studied at 13-17; the five bands themselves come from adults"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "V2"
   }
  },
  {
   "id": "adolescent-cut",
   "label": {
    "en": "cut score studied in adolescents",
    "zh-CN": "青少年划界分"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 11,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_cut",
     "label": {
      "en": "below 11",
      "zh-CN": "低于 11"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "at_or_above_cut",
     "label": {
      "en": "11 and above",
      "zh-CN": "11 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low mood and little energy. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺乏精力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood and little energy. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺乏精力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils aged 13-17 of a health care system, United States",
    "zh-CN": "美国某医疗系统 13–17 岁青少年"
   },
   "accuracy": [
    {
     "cut": 11,
     "criterion": {
      "en": "major depression by interview",
      "zh-CN": "访谈判定的重性抑郁"
     },
     "population": {
      "en": "ages 13-17, United States",
      "zh-CN": "美国 13–17 岁"
     },
     "n": 442,
     "sensitivity": 0.895,
     "specificity": 0.775,
     "auc": 0.88,
     "figure": {
      "source": "richardson2010",
      "mark": "V2c"
     }
    },
    {
     "cut": 11,
     "criterion": {
      "en": "depressive disorder by diagnosis",
      "zh-CN": "诊断的抑郁障碍"
     },
     "population": {
      "en": "children and adolescents of Yunnan who had screened positive before",
      "zh-CN": "云南此前筛查阳性的儿童青少年"
     },
     "n": 2237,
     "auc": 0.664,
     "figure": {
      "source": "yunnan2025",
      "mark": "S1",
      "note": "poor discrimination once a sample is already screened"
     }
    }
   ],
   "youngestAge": {
    "years": 13,
    "below": "mark",
    "figure": {
     "source": "richardson2010",
     "mark": "V2c"
    }
   },
   "figure": {
    "source": "richardson2010",
    "mark": "V2c",
    "note": "at a base rate of 4 % about one positive in seven is a case"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.89,
   "population": "US adults in primary care",
   "default": true,
   "figure": {
    "source": "kroenke2001",
    "mark": "S1",
    "note": "quoted by one page; the SD of the sample was not read"
   }
  },
  {
   "scale": "total",
   "coefficient": "retest",
   "value": 0.84,
   "interval": "48 hours",
   "population": "US adults in primary care",
   "figure": {
    "source": "kroenke2001",
    "mark": "K"
   }
  },
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.892,
   "population": "patients with major depression, China",
   "n": 109,
   "figure": {
    "source": "bmc2020",
    "mark": "V2c"
   }
  },
  {
   "scale": "total",
   "coefficient": "retest",
   "value": 0.737,
   "interval": "2 weeks",
   "population": "patients with major depression, China",
   "n": 54,
   "figure": {
    "source": "bmc2020",
    "mark": "V2c"
   }
  },
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.87,
   "population": "Germany, general population aged 14 and over",
   "sd": 3.5,
   "figure": {
    "source": "kocalevent2013",
    "mark": "K",
    "note": "the coefficient from general knowledge; the SD is that of the norm table"
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
     "total": {
      "sum": 0
     },
     "total_up_to_three_missing": {
      "sum": 0
     }
    },
    "bands": {
     "severity": "minimal",
     "adolescent-cut": "below_cut"
    },
    "decisions": {
     "algorithm": "neither"
    },
    "criticalItems": {
     "phq9_9": "not-endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "9 x 3 = 27; nine symptoms, both core ones",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 27
     },
     "total_up_to_three_missing": {
      "sum": 27
     }
    },
    "bands": {
     "severity": "severe",
     "adolescent-cut": "at_or_above_cut"
    },
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-4",
   "note": "3 + 1 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 4",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 1,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     },
     "total_up_to_three_missing": {
      "sum": 4
     }
    },
    "bands": {
     "severity": "minimal",
     "adolescent-cut": "below_cut"
    },
    "decisions": {
     "algorithm": "neither"
    },
    "criticalItems": {
     "phq9_9": "not-endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-5",
   "note": "3 + 2 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 5",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 2,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     },
     "total_up_to_three_missing": {
      "sum": 5
     }
    },
    "bands": {
     "severity": "mild",
     "adolescent-cut": "below_cut"
    },
    "decisions": {
     "algorithm": "other"
    },
    "criticalItems": {
     "phq9_9": "not-endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-9",
   "note": "3 + 3 + 3 + 0 + 0 + 0 + 0 + 0 + 0 = 9",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 3,
    "phq9_3": 3,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     },
     "total_up_to_three_missing": {
      "sum": 9
     }
    },
    "bands": {
     "severity": "mild",
     "adolescent-cut": "below_cut"
    },
    "decisions": {
     "algorithm": "other"
    },
    "criticalItems": {
     "phq9_9": "not-endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-10",
   "note": "3 + 3 + 3 + 1 + 0 + 0 + 0 + 0 + 0 = 10",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 3,
    "phq9_3": 3,
    "phq9_4": 1,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     },
     "total_up_to_three_missing": {
      "sum": 10
     }
    },
    "bands": {
     "severity": "moderate",
     "adolescent-cut": "below_cut"
    },
    "decisions": {
     "algorithm": "other"
    },
    "criticalItems": {
     "phq9_9": "not-endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-11",
   "note": "3 + 3 + 3 + 2 + 0 + 0 + 0 + 0 + 0 = 11",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 3,
    "phq9_3": 3,
    "phq9_4": 2,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     },
     "total_up_to_three_missing": {
      "sum": 11
     }
    },
    "bands": {
     "severity": "moderate",
     "adolescent-cut": "at_or_above_cut"
    },
    "decisions": {
     "algorithm": "other"
    },
    "criticalItems": {
     "phq9_9": "not-endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-14",
   "note": "3 + 3 + 3 + 3 + 2 + 0 + 0 + 0 + 0 = 14",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 3,
    "phq9_3": 3,
    "phq9_4": 3,
    "phq9_5": 2,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "total_up_to_three_missing": {
      "sum": 14
     }
    },
    "bands": {
     "severity": "moderate",
     "adolescent-cut": "at_or_above_cut"
    },
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "not-endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "3 + 3 + 3 + 3 + 3 + 0 + 0 + 0 + 0 = 15",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 3,
    "phq9_3": 3,
    "phq9_4": 3,
    "phq9_5": 3,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     },
     "total_up_to_three_missing": {
      "sum": 15
     }
    },
    "bands": {
     "severity": "moderately_severe",
     "adolescent-cut": "at_or_above_cut"
    },
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "not-endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-19",
   "note": "3 + 3 + 3 + 3 + 3 + 3 + 1 + 0 + 0 = 19",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 3,
    "phq9_3": 3,
    "phq9_4": 3,
    "phq9_5": 3,
    "phq9_6": 3,
    "phq9_7": 1,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 19
     },
     "total_up_to_three_missing": {
      "sum": 19
     }
    },
    "bands": {
     "severity": "moderately_severe",
     "adolescent-cut": "at_or_above_cut"
    },
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "not-endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-20",
   "note": "3 + 3 + 3 + 3 + 3 + 3 + 2 + 0 + 0 = 20",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 3,
    "phq9_3": 3,
    "phq9_4": 3,
    "phq9_5": 3,
    "phq9_6": 3,
    "phq9_7": 2,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     },
     "total_up_to_three_missing": {
      "sum": 20
     }
    },
    "bands": {
     "severity": "severe",
     "adolescent-cut": "at_or_above_cut"
    },
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "not-endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "pattern-0",
   "note": "3 + 1 + 3 + 1 + 3 + 1 + 3 + 1 + 3 = 19",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 1,
    "phq9_3": 3,
    "phq9_4": 1,
    "phq9_5": 3,
    "phq9_6": 1,
    "phq9_7": 3,
    "phq9_8": 1,
    "phq9_9": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 19
     },
     "total_up_to_three_missing": {
      "sum": 19
     }
    },
    "bands": {
     "severity": "moderately_severe",
     "adolescent-cut": "at_or_above_cut"
    },
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "1 + 3 + 3 + 1 + 1 + 3 + 3 + 1 + 1 = 17",
   "responses": {
    "phq9_1": 1,
    "phq9_2": 3,
    "phq9_3": 3,
    "phq9_4": 1,
    "phq9_5": 1,
    "phq9_6": 3,
    "phq9_7": 3,
    "phq9_8": 1,
    "phq9_9": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     },
     "total_up_to_three_missing": {
      "sum": 17
     }
    },
    "bands": {
     "severity": "moderately_severe",
     "adolescent-cut": "at_or_above_cut"
    },
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "1 + 1 + 1 + 3 + 3 + 3 + 3 + 1 + 1 = 17",
   "responses": {
    "phq9_1": 1,
    "phq9_2": 1,
    "phq9_3": 1,
    "phq9_4": 3,
    "phq9_5": 3,
    "phq9_6": 3,
    "phq9_7": 3,
    "phq9_8": 1,
    "phq9_9": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     },
     "total_up_to_three_missing": {
      "sum": 17
     }
    },
    "bands": {
     "severity": "moderately_severe",
     "adolescent-cut": "at_or_above_cut"
    },
    "decisions": {
     "algorithm": "neither"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "1 + 1 + 1 + 1 + 1 + 1 + 1 + 3 + 3 = 13",
   "responses": {
    "phq9_1": 1,
    "phq9_2": 1,
    "phq9_3": 1,
    "phq9_4": 1,
    "phq9_5": 1,
    "phq9_6": 1,
    "phq9_7": 1,
    "phq9_8": 3,
    "phq9_9": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     },
     "total_up_to_three_missing": {
      "sum": 13
     }
    },
    "bands": {
     "severity": "moderate",
     "adolescent-cut": "at_or_above_cut"
    },
    "decisions": {
     "algorithm": "neither"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "five-2-interest",
   "note": "items 1, 3, 4, 5, 6 at 2: five symptoms, item 1 the core one",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 0,
    "phq9_3": 2,
    "phq9_4": 2,
    "phq9_5": 2,
    "phq9_6": 2,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "major"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "five-2-mood",
   "note": "items 2, 5, 6, 7, 8 at 2: five symptoms, item 2 the core one",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 2,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 2,
    "phq9_6": 2,
    "phq9_7": 2,
    "phq9_8": 2,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "major"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-2-1-3",
   "note": "items 1 and 3 at 2: two symptoms, item 1 the core one",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 0,
    "phq9_3": 2,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-2-1-5",
   "note": "items 1 and 5 at 2: two symptoms, item 1 the core one",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 0,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 2,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-2-1-7",
   "note": "items 1 and 7 at 2: two symptoms, item 1 the core one",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 0,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 2,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-2-1-9",
   "note": "items 1 and 9 at 2: two symptoms, item 1 the core one",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 0,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 2
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-2-2-4",
   "note": "items 2 and 4 at 2: two symptoms, item 2 the core one",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 2,
    "phq9_3": 0,
    "phq9_4": 2,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-2-2-6",
   "note": "items 2 and 6 at 2: two symptoms, item 2 the core one",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 2,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 2,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-2-2-8",
   "note": "items 2 and 8 at 2: two symptoms, item 2 the core one",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 2,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 2,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "five-3-interest",
   "note": "items 1, 3, 4, 5, 6 at 3: five symptoms, item 1 the core one",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 0,
    "phq9_3": 3,
    "phq9_4": 3,
    "phq9_5": 3,
    "phq9_6": 3,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "major"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "five-3-mood",
   "note": "items 2, 5, 6, 7, 8 at 3: five symptoms, item 2 the core one",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 3,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 3,
    "phq9_6": 3,
    "phq9_7": 3,
    "phq9_8": 3,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "major"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-3-1-3",
   "note": "items 1 and 3 at 3: two symptoms, item 1 the core one",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 0,
    "phq9_3": 3,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-3-1-5",
   "note": "items 1 and 5 at 3: two symptoms, item 1 the core one",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 0,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 3,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-3-1-7",
   "note": "items 1 and 7 at 3: two symptoms, item 1 the core one",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 0,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 3,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-3-1-9",
   "note": "items 1 and 9 at 3: two symptoms, item 1 the core one",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 0,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 3
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-3-2-4",
   "note": "items 2 and 4 at 3: two symptoms, item 2 the core one",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 3,
    "phq9_3": 0,
    "phq9_4": 3,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-3-2-6",
   "note": "items 2 and 6 at 3: two symptoms, item 2 the core one",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 3,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 3,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-3-2-8",
   "note": "items 2 and 8 at 3: two symptoms, item 2 the core one",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 3,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 3,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "five-with-ninth-1",
   "note": "items 1, 2, 3, 8 at 2 and item 9 at 1: five symptoms, item 9 counts from 1",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 2,
    "phq9_3": 2,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 2,
    "phq9_9": 1
   },
   "expect": {
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-with-ninth-1",
   "note": "item 2 at 2 and item 9 at 1: two symptoms",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 2,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 1
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "five-with-ninth-2",
   "note": "items 1, 2, 3, 8 at 2 and item 9 at 2: five symptoms, item 9 counts from 1",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 2,
    "phq9_3": 2,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 2,
    "phq9_9": 2
   },
   "expect": {
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-with-ninth-2",
   "note": "item 2 at 2 and item 9 at 2: two symptoms",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 2,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 2
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "five-with-ninth-3",
   "note": "items 1, 2, 3, 8 at 2 and item 9 at 3: five symptoms, item 9 counts from 1",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 2,
    "phq9_3": 2,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 2,
    "phq9_9": 3
   },
   "expect": {
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "two-with-ninth-3",
   "note": "item 2 at 2 and item 9 at 3: two symptoms",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 2,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 3
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "four-0-interest",
   "note": "items 1, 3, 4, 5 at 2, the others at 0 (item 9 at 0): four symptoms",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 0,
    "phq9_3": 2,
    "phq9_4": 2,
    "phq9_5": 2,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "four-0-mood",
   "note": "items 2, 6, 7, 8 at 2, the others at 0 (item 9 at 0): four symptoms",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 2,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 2,
    "phq9_7": 2,
    "phq9_8": 2,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "one-0-interest",
   "note": "item 1 at 2, the others at 0 (item 9 at 0): one symptom",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 0,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "neither"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "one-0-mood",
   "note": "item 2 at 2, the others at 0 (item 9 at 0): one symptom",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 2,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "neither"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "six-0-no-core",
   "note": "items 3 to 8 at 2, items 1 and 2 at 0: six symptoms, none of them core",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 0,
    "phq9_3": 2,
    "phq9_4": 2,
    "phq9_5": 2,
    "phq9_6": 2,
    "phq9_7": 2,
    "phq9_8": 2,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "neither"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "four-1-interest",
   "note": "items 1, 3, 4, 5 at 2, the others at 1 (item 9 at 0): four symptoms",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 1,
    "phq9_3": 2,
    "phq9_4": 2,
    "phq9_5": 2,
    "phq9_6": 1,
    "phq9_7": 1,
    "phq9_8": 1,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "four-1-mood",
   "note": "items 2, 6, 7, 8 at 2, the others at 1 (item 9 at 0): four symptoms",
   "responses": {
    "phq9_1": 1,
    "phq9_2": 2,
    "phq9_3": 1,
    "phq9_4": 1,
    "phq9_5": 1,
    "phq9_6": 2,
    "phq9_7": 2,
    "phq9_8": 2,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "other"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "one-1-interest",
   "note": "item 1 at 2, the others at 1 (item 9 at 0): one symptom",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 1,
    "phq9_3": 1,
    "phq9_4": 1,
    "phq9_5": 1,
    "phq9_6": 1,
    "phq9_7": 1,
    "phq9_8": 1,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "neither"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "one-1-mood",
   "note": "item 2 at 2, the others at 1 (item 9 at 0): one symptom",
   "responses": {
    "phq9_1": 1,
    "phq9_2": 2,
    "phq9_3": 1,
    "phq9_4": 1,
    "phq9_5": 1,
    "phq9_6": 1,
    "phq9_7": 1,
    "phq9_8": 1,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "neither"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "six-1-no-core",
   "note": "items 3 to 8 at 2, items 1 and 2 at 1: six symptoms, none of them core",
   "responses": {
    "phq9_1": 1,
    "phq9_2": 1,
    "phq9_3": 2,
    "phq9_4": 2,
    "phq9_5": 2,
    "phq9_6": 2,
    "phq9_7": 2,
    "phq9_8": 2,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "neither"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "algorithm-open-core",
   "note": "items 1 and 2 blank, 3 to 7 at 2: a core symptom may be there or not, so nothing is decided",
   "responses": {
    "phq9_3": 2,
    "phq9_4": 2,
    "phq9_5": 2,
    "phq9_6": 2,
    "phq9_7": 2,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "absent"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "algorithm-open-five",
   "note": "items 1 and 2 at 2, 3 to 6 at 0, 7 to 9 blank: two to five symptoms",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 2,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "absent"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "algorithm-open-two",
   "note": "item 1 at 2, item 9 blank, all else 0: one or two symptoms",
   "responses": {
    "phq9_1": 2,
    "phq9_2": 0,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0
   },
   "expect": {
    "decisions": {
     "algorithm": "absent"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "algorithm-open",
   "note": "items 1 and 2 blank, five others at 2: a core symptom may be there or not, so nothing is decided; seven answered, sum 10: 10 x 9 / 7 = 12.86, to 13 and 90/7",
   "responses": {
    "phq9_3": 2,
    "phq9_4": 2,
    "phq9_5": 2,
    "phq9_6": 2,
    "phq9_7": 2,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     }
    },
    "bands": {
     "severity": "moderate",
     "adolescent-cut": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "spitzer1999",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-half-up",
   "note": "eight answered, sum 4: 4 x 9 / 8 = 4.5, half up to 5; without rounding 4.5; item 9 blank",
   "responses": {
    "phq9_1": 1,
    "phq9_2": 1,
    "phq9_3": 1,
    "phq9_4": 1,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     },
     "total_up_to_three_missing": {
      "sum": 4.5
     }
    },
    "bands": {
     "severity": "mild"
    },
    "criticalItems": {
     "phq9_9": "unknown"
    }
   },
   "figure": {
    "source": "apa2013",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "seven answered, sum 8: 8 x 9 / 7 = 10.29, rounded to 10",
   "responses": {
    "phq9_1": 1,
    "phq9_2": 1,
    "phq9_3": 1,
    "phq9_4": 1,
    "phq9_5": 1,
    "phq9_6": 1,
    "phq9_7": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "severity": "moderate",
     "adolescent-cut": "below_cut"
    }
   },
   "figure": {
    "source": "apa2013",
    "mark": "D"
   }
  },
  {
   "id": "three-missing",
   "note": "six answered, sum 15: three missing are too many for the total; by the other rule 15 x 9 / 6 = 22.5; item 9 blank",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 3,
    "phq9_3": 3,
    "phq9_4": 2,
    "phq9_5": 2,
    "phq9_6": 2
   },
   "expect": {
    "scales": {
     "total": "absent",
     "total_up_to_three_missing": {
      "sum": 22.5
     }
    },
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "unknown"
    }
   },
   "figure": {
    "source": "dctmd2021",
    "mark": "D"
   }
  },
  {
   "id": "four-missing",
   "note": "five answered: no score by either rule; item 9 is answered and still counts",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 3,
    "phq9_3": 3,
    "phq9_4": 3,
    "phq9_9": 1
   },
   "expect": {
    "scales": {
     "total": "absent",
     "total_up_to_three_missing": "absent"
    },
    "decisions": {
     "algorithm": "major"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "dctmd2021",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-declined",
   "note": "a refusal is not a no",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 0,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": {
     "missing": "declined"
    }
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "criticalItems": {
     "phq9_9": "unknown"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-unreadable",
   "note": "an answer that is no code is not a no",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 0,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 7
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "criticalItems": {
     "phq9_9": "unreadable"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-1",
   "note": "only item 9 answered, 1",
   "responses": {
    "phq9_9": 1
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-2",
   "note": "only item 9 answered, 2",
   "responses": {
    "phq9_9": 2
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-3",
   "note": "only item 9 answered, 3",
   "responses": {
    "phq9_9": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "phq9_9": "endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "difficulty-not-summed",
   "note": "item 10 at 3 adds nothing",
   "responses": {
    "phq9_1": 0,
    "phq9_2": 0,
    "phq9_3": 0,
    "phq9_4": 0,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0,
    "phq9_10": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     },
     "total_up_to_three_missing": {
      "sum": 0
     }
    },
    "bands": {
     "severity": "minimal"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "german-woman-12",
   "note": "four answers of 3; women: 50 + 10 (12 - 3.1) / 3.5 = 75.43",
   "responses": {
    "phq9_1": 3,
    "phq9_2": 3,
    "phq9_3": 3,
    "phq9_4": 3,
    "phq9_5": 0,
    "phq9_6": 0,
    "phq9_7": 0,
    "phq9_8": 0,
    "phq9_9": 0
   },
   "norms": [
    "phq-9-germany"
   ],
   "respondent": {
    "sex": "F"
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 75
     }
    }
   },
   "figure": {
    "source": "kocalevent2013",
    "mark": "D"
   }
  }
 ]
}

/** PHQ-9: Germany, general population aged 14 and over */
export const phq9Germany: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "phq-9-germany",
 "edition": "2013",
 "title": {
  "en": "PHQ-9: Germany, general population aged 14 and over",
  "zh-CN": "PHQ-9：德国 14 岁及以上普通人群常模"
 },
 "instrument": {
  "id": "phq-9",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "German household surveys, ages 14 and over, nearly all adults: a description, no norm for pupils. Scores crowd at 0, so a T below 50 says little.",
   "zh-CN": "德国入户调查，14 岁及以上，绝大多数为成人：仅作描述，并非学生常模。得分集中在 0 分附近，低于 50 的 T 分意义不大。"
  },
  "country": "DE",
  "n": 5018,
  "collected": {
   "from": 2003,
   "to": 2008
  },
  "ages": {
   "min": 14,
   "max": 92
  },
  "adults": true
 },
 "reviewBy": "2027-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "fallback",
 "scores": [
  {
   "scale": "total",
   "stage": "sum",
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
     "id": "male",
     "when": {
      "sex": "M"
     },
     "cell": "moments",
     "mean": 2.7,
     "sd": 3.5
    },
    {
     "id": "female",
     "when": {
      "sex": "F"
     },
     "cell": "moments",
     "mean": 3.1,
     "sd": 3.5
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "cell": "moments",
       "mean": 2.91,
       "sd": 3.5
      }
     ]
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 2.7) / 3.5 = 42.29"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 12,
   "value": 77,
   "note": "50 + 10 (12 - 2.7) / 3.5 = 76.57"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 27,
   "value": 119,
   "note": "50 + 10 (27 - 2.7) / 3.5 = 119.43"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 3.1) / 3.5 = 41.14"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 12,
   "value": 75,
   "note": "50 + 10 (12 - 3.1) / 3.5 = 75.43"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 27,
   "value": 118,
   "note": "50 + 10 (27 - 3.1) / 3.5 = 118.29"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 2.91) / 3.5 = 41.69"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 12,
   "value": 76,
   "note": "50 + 10 (12 - 2.91) / 3.5 = 75.97"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 27,
   "value": 119,
   "note": "50 + 10 (27 - 2.91) / 3.5 = 118.83"
  }
 ],
 "references": [
  {
   "id": "kocalevent2013",
   "citation": "Kocalevent RD, Hinz A, Brähler E (2013). Standardization of the depression screener Patient Health Questionnaire (PHQ-9) in the general population. General Hospital Psychiatry 35(5), 551-555 (figures as reprinted in Public Health 2020;189:158-161, table 1).",
   "doi": "10.1016/j.genhosppsych.2013.04.006"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "kocalevent2013",
  "mark": "S1",
  "note": "means and SDs from one reprint; number, years and ages of the sample from general knowledge"
 }
}

/** PHQ-9: Norwegian school sample of adolescents, by sex */
export const phq9Norway2017: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "phq-9-norway-2017",
 "edition": "2017",
 "title": {
  "en": "PHQ-9: Norwegian school sample of adolescents, by sex",
  "zh-CN": "PHQ-9：挪威在校青少年，按性别"
 },
 "instrument": {
  "id": "phq-9",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Norwegian adolescents at school, by sex; grades together, ages and years not printed in the abstract. Small, from another country, but adolescents where the German norm is of adults. The paper found the items not to mean the same to both sexes.",
   "zh-CN": "挪威在校青少年，按性别；各年级合并，摘要未给出年龄和年份。样本小且来自他国，但为青少年，而德国常模为成人。论文发现各条目对男女生的含义并不等同。"
  },
  "country": "NO",
  "n": 846,
  "collected": null
 },
 "reviewBy": "2027-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "sum",
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "cell": "moments",
     "mean": 4.57,
     "sd": 3.98
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "cell": "moments",
     "mean": 6.89,
     "sd": 5.13
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 39,
   "note": "50 + 10 (0 - 4.57) / 3.98 = 38.52"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 64,
   "note": "50 + 10 (10 - 4.57) / 3.98 = 63.64"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 27,
   "value": 106,
   "note": "50 + 10 (27 - 4.57) / 3.98 = 106.36"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 37,
   "note": "50 + 10 (0 - 6.89) / 5.13 = 36.57"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 56,
   "note": "50 + 10 (10 - 6.89) / 5.13 = 56.06"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 27,
   "value": 89,
   "note": "50 + 10 (27 - 6.89) / 5.13 = 89.20"
  }
 ],
 "references": [
  {
   "id": "burdzovic2017",
   "citation": "Burdzovic Andreas J, Brunborg GS (2017). Depressive symptomatology among Norwegian adolescent boys and girls: the Patient Health Questionnaire-9 (PHQ-9) psychometric properties and correlates. Frontiers in Psychology 8, 887.",
   "doi": "10.3389/fpsyg.2017.00887"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "burdzovic2017",
  "mark": "V2c",
  "note": "abstract at two addresses; number by sex not printed"
 }
}
