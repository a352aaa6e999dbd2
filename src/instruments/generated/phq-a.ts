// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of phq-a. */
export type ItemId =
  | 'phqa_1'
  | 'phqa_2'
  | 'phqa_3'
  | 'phqa_4'
  | 'phqa_5'
  | 'phqa_6'
  | 'phqa_7'
  | 'phqa_8'
  | 'phqa_9'
  | 'phqa_10'
  | 'phqa_11'
  | 'phqa_12'
  | 'phqa_13'

/** Scale ids of phq-a, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Patient Health Questionnaire for Adolescents (PHQ-A), version 1.0.0. */
export const phqA: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "phq-a",
 "version": "1.0.0",
 "title": {
  "en": "Patient Health Questionnaire for Adolescents (PHQ-A)",
  "zh-CN": "青少年患者健康问卷（PHQ-A）"
 },
 "construct": {
  "en": "depressive symptoms in adolescents",
  "zh-CN": "青少年抑郁症状"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "phq",
  "member": "adolescent-9"
 },
 "intended": {
  "ages": {
   "min": 11,
   "max": 17
  },
  "grades": {
   "min": 5,
   "max": 12
  },
  "figure": {
   "source": "johnson2002",
   "mark": "K",
   "note": "ages as in common use of the form; grades follow from age minus six"
  }
 },
 "licence": {
  "statement": {
   "en": "Public domain: the PHQ family may be reproduced, translated, displayed and distributed without permission.",
   "zh-CN": "公有领域：PHQ 系列可不经许可复制、翻译、展示和分发。"
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
   "note": "stated for PHQ-9 and GAD-7; the adolescent version is treated alike"
  }
 },
 "references": [
  {
   "id": "johnson2002",
   "citation": "Johnson JG, Harris ES, Spitzer RL, Williams JBW (2002). The Patient Health Questionnaire for Adolescents: validation of an instrument for the assessment of mental disorders among adolescent primary care patients. Journal of Adolescent Health 30(3), 196-204.",
   "doi": "10.1016/S1054-139X(01)00333-0"
  },
  {
   "id": "kroenke2001",
   "citation": "Kroenke K, Spitzer RL, Williams JBW (2001). The PHQ-9: validity of a brief depression severity measure. Journal of General Internal Medicine 16(9), 606-613.",
   "doi": "10.1046/j.1525-1497.2001.016009606.x"
  },
  {
   "id": "richardson2010",
   "citation": "Richardson LP, McCauley E, Grossman DC, McCarty CA, Richards J, Russo JE, Rockhill C, Katon W (2010). Evaluation of the Patient Health Questionnaire-9 Item for detecting major depression among adolescents. Pediatrics 126(6), 1117-1123.",
   "doi": "10.1542/peds.2010-0852"
  },
  {
   "id": "apa2013",
   "citation": "American Psychiatric Association (2013). Severity Measure for Depression, Child Age 11-17 (PHQ-9 modified for adolescents): scoring instructions. Online assessment measures of DSM-5."
  },
  {
   "id": "phqscreeners",
   "citation": "Instruction Manual: Instructions for Patient Health Questionnaire (PHQ) and GAD-7 Measures. Pfizer Inc.",
   "url": "https://www.phqscreeners.com"
  },
  {
   "id": "yunnan2025",
   "citation": "Wang S, Lu J, Zheng G et al. (2025). Poor performance of PHQ-9 and GAD-7 in screening clinical depression and anxiety among a large sample of Chinese children and adolescents. BMC Psychiatry 25(1) (abstract read)."
  },
  {
   "id": "chen2024",
   "citation": "Chen YQ, Huang XJ, Yang F, Yang JJ, Zhong J, Yao KM, Kuang JX, Xu MZ (2024). A Chinese adaptation of the Patient Health Questionnaire for Adolescents (PHQ-A): factor structure and psychometric properties. BMC Psychiatry 24.",
   "doi": "10.1186/s12888-024-05783-3"
  },
  {
   "id": "qscorer",
   "citation": "Koehler NR (2020). qscorer: procedures for scoring health-related questionnaires, an R package (repository nrkoehler/qscorer, manual pages).",
   "url": "https://rdrr.io/github/nrkoehler/qscorer"
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
  },
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
   "id": "phqa_1",
   "label": {
    "en": "low or irritable mood",
    "zh-CN": "情绪低落或烦躁"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phqa_2",
   "label": {
    "en": "loss of interest",
    "zh-CN": "兴趣减退"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phqa_3",
   "label": {
    "en": "sleep disturbance",
    "zh-CN": "睡眠问题"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phqa_4",
   "label": {
    "en": "appetite or weight change",
    "zh-CN": "食欲或体重变化"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phqa_5",
   "label": {
    "en": "fatigue",
    "zh-CN": "疲乏"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phqa_6",
   "label": {
    "en": "self-blame",
    "zh-CN": "自责"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phqa_7",
   "label": {
    "en": "poor concentration",
    "zh-CN": "注意困难"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phqa_8",
   "label": {
    "en": "slowed or restless",
    "zh-CN": "迟缓或坐立不安"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phqa_9",
   "label": {
    "en": "thoughts of death or self-harm",
    "zh-CN": "死亡或自伤的念头"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "phqa_10",
   "label": {
    "en": "difficulty functioning",
    "zh-CN": "功能受影响程度"
   },
   "kind": "choice",
   "responses": "difficulty",
   "supplementary": true
  },
  {
   "id": "phqa_11",
   "label": {
    "en": "low mood most of the past year",
    "zh-CN": "过去一年多数时间情绪低落"
   },
   "kind": "choice",
   "responses": "yes_no",
   "supplementary": true
  },
  {
   "id": "phqa_12",
   "label": {
    "en": "serious suicidal thoughts, past month",
    "zh-CN": "过去一个月认真想过自杀"
   },
   "kind": "choice",
   "responses": "yes_no",
   "supplementary": true
  },
  {
   "id": "phqa_13",
   "label": {
    "en": "suicide attempt, lifetime",
    "zh-CN": "曾经尝试自杀"
   },
   "kind": "choice",
   "responses": "yes_no",
   "supplementary": true
  }
 ],
 "forms": [
  {
   "id": "en-14d",
   "language": "en",
   "informant": "self",
   "recall": {
    "days": 14
   },
   "order": [
    "phqa_1",
    "phqa_2",
    "phqa_3",
    "phqa_4",
    "phqa_5",
    "phqa_6",
    "phqa_7",
    "phqa_8",
    "phqa_9",
    "phqa_10",
    "phqa_11",
    "phqa_12",
    "phqa_13"
   ],
   "figure": {
    "source": "johnson2002",
    "mark": "K",
    "note": "common teen form: past two weeks"
   }
  },
  {
   "id": "en-7d",
   "language": "en",
   "informant": "self",
   "recall": {
    "days": 7
   },
   "order": [
    "phqa_1",
    "phqa_2",
    "phqa_3",
    "phqa_4",
    "phqa_5",
    "phqa_6",
    "phqa_7",
    "phqa_8",
    "phqa_9",
    "phqa_10",
    "phqa_11",
    "phqa_12",
    "phqa_13"
   ],
   "figure": {
    "source": "apa2013",
    "mark": "K",
    "note": "APA severity form: past seven days"
   }
  },
  {
   "id": "zh-14d",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 14
   },
   "order": [
    "phqa_1",
    "phqa_2",
    "phqa_3",
    "phqa_4",
    "phqa_5",
    "phqa_6",
    "phqa_7",
    "phqa_8",
    "phqa_9",
    "phqa_10",
    "phqa_11",
    "phqa_12",
    "phqa_13"
   ],
   "figure": {
    "source": "johnson2002",
    "mark": "K",
    "note": "order and recall as the common teen form"
   }
  },
  {
   "id": "zh-7d",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 7
   },
   "order": [
    "phqa_1",
    "phqa_2",
    "phqa_3",
    "phqa_4",
    "phqa_5",
    "phqa_6",
    "phqa_7",
    "phqa_8",
    "phqa_9",
    "phqa_10",
    "phqa_11",
    "phqa_12",
    "phqa_13"
   ],
   "figure": {
    "source": "apa2013",
    "mark": "K",
    "note": "order and recall as the APA severity form"
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
     "phqa_1",
     "phqa_2",
     "phqa_3",
     "phqa_4",
     "phqa_5",
     "phqa_6",
     "phqa_7",
     "phqa_8",
     "phqa_9"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "apa2013",
      "mark": "V2",
      "note": "three or more of the nine blank: not scored; else sum x 9 / answered to the nearest whole number (a half goes up: our reading); a public scorer of the PHQ-9 has the same limit"
     }
    }
   }
  }
 ],
 "criticalItems": [
  {
   "item": "phqa_9",
   "kind": "suicide",
   "endorsedBy": [
    1,
    2,
    3
   ],
   "figure": {
    "source": "johnson2002",
    "mark": "K",
    "note": "any answer above none"
   }
  },
  {
   "item": "phqa_12",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "johnson2002",
    "mark": "K"
   }
  },
  {
   "item": "phqa_13",
   "kind": "suicide",
   "endorsedBy": [
    1
   ],
   "figure": {
    "source": "johnson2002",
    "mark": "K"
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
       "en": "Some answers point to low mood. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能情绪低落。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to low mood. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能情绪低落。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
     "id": "moderately_severe",
     "label": {
      "en": "moderately severe",
      "zh-CN": "中重度"
     },
     "severity": 3,
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
       "en": "The answers point very strongly to low mood. Please speak with the school psychologist now; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，而且程度很明显。请现在就联系学校心理老师，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point very strongly to low mood. Please bring the pupil to the school psychologist now. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，而且程度很明显。请现在就联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "The set the form itself prints and two sources agree on; it starts at 10, one point below the youth cut, so it misses fewer.",
    "zh-CN": "量表本身采用、两个来源一致的分级；从 10 分起，比青少年划界分低 1 分，漏掉的更少。"
   },
   "population": {
    "en": "adults in primary care, United States; in use at ages 11-17",
    "zh-CN": "美国基层医疗成人；用于 11–17 岁"
   },
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
    "mark": "V2",
    "note": "the default, being the set two sources agree on and the one the form itself prints; it starts lower (10) than the youth cut (11)"
   }
  },
  {
   "id": "youth-cut",
   "label": {
    "en": "youth cut score of the PHQ-9",
    "zh-CN": "PHQ-9 青少年划界分"
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
      "en": "below the youth cut score",
      "zh-CN": "低于青少年划界分"
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
      "en": "at or above the youth cut score",
      "zh-CN": "达到青少年划界分"
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
    }
   ],
   "population": {
    "en": "ages 13-17 of a health care system, United States, PHQ-9",
    "zh-CN": "美国某医疗系统 13–17 岁青少年，PHQ-9"
   },
   "accuracy": [
    {
     "cut": 11,
     "criterion": {
      "en": "major depression by interview",
      "zh-CN": "访谈判定的重性抑郁"
     },
     "population": {
      "en": "ages 13-17, United States, PHQ-9",
      "zh-CN": "美国 13–17 岁，PHQ-9"
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
     "mark": "V2c",
     "note": "ages 13-17, n = 442"
    }
   },
   "figure": {
    "source": "richardson2010",
    "mark": "V2c",
    "note": "PHQ-9, sensitivity 89.5 %, specificity 77.5 % for major depression; at a base rate of 4 % about one positive in seven is a case"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "omega",
   "value": 0.87,
   "population": "patients with major depression, China, ages 12-18",
   "n": 248,
   "default": true,
   "figure": {
    "source": "chen2024",
    "mark": "V2c"
   }
  },
  {
   "scale": "total",
   "coefficient": "retest",
   "value": 0.7,
   "interval": "1 week",
   "population": "patients with major depression, China, ages 12-18",
   "n": 31,
   "figure": {
    "source": "chen2024",
    "mark": "V2c",
    "note": "rank correlation"
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
     }
    },
    "bands": {
     "severity": "minimal",
     "youth-cut": "below_cut"
    },
    "criticalItems": {
     "phqa_9": "not-endorsed",
     "phqa_12": "not-endorsed",
     "phqa_13": "not-endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "9 x 3 = 27",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 27
     }
    },
    "bands": {
     "severity": "severe",
     "youth-cut": "at_or_above_cut"
    },
    "criticalItems": {
     "phqa_9": "endorsed",
     "phqa_12": "endorsed",
     "phqa_13": "endorsed"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-half-up",
   "note": "eight answered, sum 4: 4 x 9 / 8 = 4.5, half up to 5, which is mild and not minimal; item 9 blank",
   "responses": {
    "phqa_1": 1,
    "phqa_2": 1,
    "phqa_3": 1,
    "phqa_4": 1,
    "phqa_5": 0,
    "phqa_6": 0,
    "phqa_7": 0,
    "phqa_8": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     }
    },
    "bands": {
     "severity": "mild"
    },
    "criticalItems": {
     "phqa_9": "unknown",
     "phqa_12": "unknown"
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
    "phqa_1": 1,
    "phqa_2": 1,
    "phqa_3": 1,
    "phqa_4": 1,
    "phqa_5": 1,
    "phqa_6": 1,
    "phqa_7": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "severity": "moderate",
     "youth-cut": "below_cut"
    }
   },
   "figure": {
    "source": "apa2013",
    "mark": "D"
   }
  },
  {
   "id": "three-missing",
   "note": "six answered: below the limit, no score; item 9 is answered and still counts",
   "responses": {
    "phqa_1": 3,
    "phqa_2": 3,
    "phqa_3": 3,
    "phqa_4": 3,
    "phqa_5": 3,
    "phqa_9": 1
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "phqa_9": "endorsed"
    }
   },
   "figure": {
    "source": "apa2013",
    "mark": "D"
   }
  },
  {
   "id": "youth-cut-from-both-sides",
   "note": "1+1+1+1+1+1+1+2+2 = 11",
   "responses": {
    "phqa_1": 1,
    "phqa_2": 1,
    "phqa_3": 1,
    "phqa_4": 1,
    "phqa_5": 1,
    "phqa_6": 1,
    "phqa_7": 1,
    "phqa_8": 2,
    "phqa_9": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     }
    },
    "bands": {
     "severity": "moderate",
     "youth-cut": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "richardson2010",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-alone",
   "note": "only item 9 answered",
   "responses": {
    "phqa_9": 1
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "phqa_9": "endorsed",
     "phqa_12": "unknown",
     "phqa_13": "unknown"
    }
   },
   "figure": {
    "source": "johnson2002",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-declined",
   "note": "a refusal is not a no",
   "responses": {
    "phqa_1": 0,
    "phqa_2": 0,
    "phqa_3": 0,
    "phqa_4": 0,
    "phqa_5": 0,
    "phqa_6": 0,
    "phqa_7": 0,
    "phqa_8": 0,
    "phqa_9": {
     "missing": "declined"
    },
    "phqa_12": 0,
    "phqa_13": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "criticalItems": {
     "phqa_9": "unknown",
     "phqa_12": "not-endorsed",
     "phqa_13": "not-endorsed"
    }
   },
   "figure": {
    "source": "johnson2002",
    "mark": "D"
   }
  },
  {
   "id": "sum-4",
   "note": "1 x 3 + 1 x 1 = 4",
   "responses": {
    "phqa_1": 3,
    "phqa_2": 1,
    "phqa_3": 0,
    "phqa_4": 0,
    "phqa_5": 0,
    "phqa_6": 0,
    "phqa_7": 0,
    "phqa_8": 0,
    "phqa_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     }
    },
    "bands": {
     "severity": "minimal",
     "youth-cut": "below_cut"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-5",
   "note": "1 x 3 + 1 x 2 = 5",
   "responses": {
    "phqa_1": 3,
    "phqa_2": 2,
    "phqa_3": 0,
    "phqa_4": 0,
    "phqa_5": 0,
    "phqa_6": 0,
    "phqa_7": 0,
    "phqa_8": 0,
    "phqa_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     }
    },
    "bands": {
     "severity": "mild",
     "youth-cut": "below_cut"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-9",
   "note": "3 x 3 = 9",
   "responses": {
    "phqa_1": 3,
    "phqa_2": 3,
    "phqa_3": 3,
    "phqa_4": 0,
    "phqa_5": 0,
    "phqa_6": 0,
    "phqa_7": 0,
    "phqa_8": 0,
    "phqa_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "bands": {
     "severity": "mild",
     "youth-cut": "below_cut"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-10",
   "note": "3 x 3 + 1 x 1 = 10",
   "responses": {
    "phqa_1": 3,
    "phqa_2": 3,
    "phqa_3": 3,
    "phqa_4": 1,
    "phqa_5": 0,
    "phqa_6": 0,
    "phqa_7": 0,
    "phqa_8": 0,
    "phqa_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "severity": "moderate",
     "youth-cut": "below_cut"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-14",
   "note": "4 x 3 + 1 x 2 = 14",
   "responses": {
    "phqa_1": 3,
    "phqa_2": 3,
    "phqa_3": 3,
    "phqa_4": 3,
    "phqa_5": 2,
    "phqa_6": 0,
    "phqa_7": 0,
    "phqa_8": 0,
    "phqa_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "bands": {
     "severity": "moderate",
     "youth-cut": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "5 x 3 = 15",
   "responses": {
    "phqa_1": 3,
    "phqa_2": 3,
    "phqa_3": 3,
    "phqa_4": 3,
    "phqa_5": 3,
    "phqa_6": 0,
    "phqa_7": 0,
    "phqa_8": 0,
    "phqa_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "bands": {
     "severity": "moderately_severe",
     "youth-cut": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-19",
   "note": "6 x 3 + 1 x 1 = 19",
   "responses": {
    "phqa_1": 3,
    "phqa_2": 3,
    "phqa_3": 3,
    "phqa_4": 3,
    "phqa_5": 3,
    "phqa_6": 3,
    "phqa_7": 1,
    "phqa_8": 0,
    "phqa_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 19
     }
    },
    "bands": {
     "severity": "moderately_severe",
     "youth-cut": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "sum-20",
   "note": "6 x 3 + 1 x 2 = 20",
   "responses": {
    "phqa_1": 3,
    "phqa_2": 3,
    "phqa_3": 3,
    "phqa_4": 3,
    "phqa_5": 3,
    "phqa_6": 3,
    "phqa_7": 2,
    "phqa_8": 0,
    "phqa_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "bands": {
     "severity": "severe",
     "youth-cut": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "kroenke2001",
    "mark": "D"
   }
  },
  {
   "id": "two-missing-rounded-down",
   "note": "seven answered, sum 11: 11 x 9 / 7 = 14.14, rounded to 14, still moderate",
   "responses": {
    "phqa_1": 2,
    "phqa_2": 2,
    "phqa_3": 2,
    "phqa_4": 2,
    "phqa_5": 1,
    "phqa_6": 1,
    "phqa_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "bands": {
     "severity": "moderate",
     "youth-cut": "at_or_above_cut"
    }
   },
   "figure": {
    "source": "apa2013",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-not-imputed",
   "note": "eight answered, sum 12: 12 x 9 / 8 = 13.5, half up to 14; item 9 is answered, item 4 blank",
   "responses": {
    "phqa_1": 2,
    "phqa_2": 2,
    "phqa_3": 2,
    "phqa_5": 2,
    "phqa_6": 2,
    "phqa_7": 1,
    "phqa_8": 1,
    "phqa_9": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "criticalItems": {
     "phqa_9": "not-endorsed"
    }
   },
   "figure": {
    "source": "apa2013",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-in-the-lowest-band",
   "note": "only item 9 is above none: sum 1 is minimal, and the item still counts on its own",
   "responses": {
    "phqa_1": 0,
    "phqa_2": 0,
    "phqa_3": 0,
    "phqa_4": 0,
    "phqa_5": 0,
    "phqa_6": 0,
    "phqa_7": 0,
    "phqa_8": 0,
    "phqa_9": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "severity": "minimal",
     "youth-cut": "below_cut"
    },
    "criticalItems": {
     "phqa_9": "endorsed",
     "phqa_12": "unknown"
    }
   },
   "figure": {
    "source": "johnson2002",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-unreadable",
   "note": "item 9 could not be read: never a no",
   "responses": {
    "phqa_1": 0,
    "phqa_2": 0,
    "phqa_3": 0,
    "phqa_4": 0,
    "phqa_5": 0,
    "phqa_6": 0,
    "phqa_7": 0,
    "phqa_8": 0,
    "phqa_9": {
     "missing": "invalid"
    }
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "criticalItems": {
     "phqa_9": "unreadable"
    }
   },
   "figure": {
    "source": "johnson2002",
    "mark": "D"
   }
  },
  {
   "id": "past-month-and-lifetime",
   "note": "item 9 none, yes to past-month thoughts and to a lifetime attempt",
   "responses": {
    "phqa_1": 0,
    "phqa_2": 0,
    "phqa_3": 0,
    "phqa_4": 0,
    "phqa_5": 0,
    "phqa_6": 0,
    "phqa_7": 0,
    "phqa_8": 0,
    "phqa_9": 0,
    "phqa_12": 1,
    "phqa_13": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "criticalItems": {
     "phqa_9": "not-endorsed",
     "phqa_12": "endorsed",
     "phqa_13": "endorsed"
    }
   },
   "figure": {
    "source": "johnson2002",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-1",
   "note": "only item 9 answered, 1",
   "responses": {
    "phqa_9": 1
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "phqa_9": "endorsed"
    }
   },
   "figure": {
    "source": "johnson2002",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-2",
   "note": "only item 9 answered, 2",
   "responses": {
    "phqa_9": 2
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "phqa_9": "endorsed"
    }
   },
   "figure": {
    "source": "johnson2002",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-3",
   "note": "only item 9 answered, 3",
   "responses": {
    "phqa_9": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "phqa_9": "endorsed"
    }
   },
   "figure": {
    "source": "johnson2002",
    "mark": "D"
   }
  }
 ]
}
