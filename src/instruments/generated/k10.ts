// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of k10. */
export type ItemId =
  | 'k10_1'
  | 'k10_2'
  | 'k10_3'
  | 'k10_4'
  | 'k10_5'
  | 'k10_6'
  | 'k10_7'
  | 'k10_8'
  | 'k10_9'
  | 'k10_10'

/** Scale ids of k10, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Kessler Psychological Distress Scale (K10), version 1.0.0. */
export const k10: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "k10",
 "version": "1.0.0",
 "title": {
  "en": "Kessler Psychological Distress Scale (K10)",
  "zh-CN": "凯斯勒心理困扰量表（K10）"
 },
 "construct": {
  "en": "psychological distress",
  "zh-CN": "心理困扰"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "kessler",
  "member": "distress-10"
 },
 "intended": {
  "ages": {
   "min": 9,
   "max": 18
  },
  "grades": {
   "min": 3,
   "max": 12
  },
  "figure": {
   "source": "jiang2023",
   "mark": "S1",
   "note": "ages of the Chinese national survey; grades follow from age minus six"
  }
 },
 "licence": {
  "statement": {
   "en": "Free of charge, no permission needed.",
   "zh-CN": "免费使用，无需许可。"
  },
  "holder": "Ronald C. Kessler, Harvard Medical School",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "kessler2002",
   "mark": "S1",
   "note": "free without permission: two public repositories; a permission for commercial use: one of them"
  }
 },
 "references": [
  {
   "id": "kessler2002",
   "citation": "Kessler RC, Andrews G, Colpe LJ, Hiripi E, Mroczek DK, Normand SLT, Walters EE, Zaslavsky AM (2002). Short screening scales to monitor population prevalences and trends in non-specific psychological distress. Psychological Medicine 32(6), 959-976.",
   "doi": "10.1017/S0033291702006074"
  },
  {
   "id": "jiang2023",
   "citation": "Jiang JN et al. (2023). Chinese national student survey 2019, n = 120285. Chinese Journal of Epidemiology 44(10), 1567-1574.",
   "doi": "10.3760/cma.j.cn112338-20230508-00286"
  },
  {
   "id": "chen2023",
   "citation": "Chen ZY et al. (2023). Chinese national student survey 2019, n = 148892. Chinese Journal of Epidemiology 44(10), 1537-1544.",
   "doi": "10.3760/cma.j.cn112338-20230517-00304"
  },
  {
   "id": "pmhc",
   "citation": "Primary Mental Health Care Minimum Data Set specification: K10+ scoring. Australian Government.",
   "url": "https://docs.pmhc-mds.com"
  },
  {
   "id": "andrews2001",
   "citation": "Andrews G, Slade T (2001). Interpreting scores on the Kessler Psychological Distress Scale (K10). Australian and New Zealand Journal of Public Health 25(6), 494-497.",
   "doi": "10.1111/j.1467-842X.2001.tb00310.x"
  },
  {
   "id": "abs2012",
   "citation": "Australian Bureau of Statistics (2012). Information paper: use of the Kessler Psychological Distress Scale in ABS health surveys, 2007-08. Catalogue 4817.0.55.001, table E.",
   "url": "http://abs.gov.au/ausstats/abs@.nsf/Lookup/34333D54F054CE51CA2579D50015D786"
  },
  {
   "id": "xu2013",
   "citation": "Xu H, Xiong HY, Chen YH, Wang L, Liu T, Kang YK, Fu LL, Kang L, Xie L (2013). The application of the Chinese version of K6 and K10 screening scales for psychological distress on the psychological investigation of college students (abstract read)."
  },
  {
   "id": "wang2025",
   "citation": "Wang Y, Zeng Z, Huang C, Ma J, Ye J, Li J, Deng X, Zhang L (2025). Kessler Psychological Distress Scale (K10) in healthcare professionals in China: factor structure, reliability and validity. General Hospital Psychiatry 94, 112-117.",
   "doi": "10.1016/j.genhosppsych.2025.02.017"
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 1,
     "label": {
      "en": "never",
      "zh-CN": "从不"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "a little",
      "zh-CN": "很少"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "sometimes",
      "zh-CN": "有时"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "mostly",
      "zh-CN": "大多时候"
     }
    },
    {
     "code": 5,
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
   "id": "k10_1",
   "label": {
    "en": "unexplained tiredness",
    "zh-CN": "不明原因的疲倦"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k10_2",
   "label": {
    "en": "nervousness",
    "zh-CN": "紧张"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k10_3",
   "label": {
    "en": "unrelieved tension",
    "zh-CN": "难以平复的紧张"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k10_4",
   "label": {
    "en": "hopelessness",
    "zh-CN": "绝望感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k10_5",
   "label": {
    "en": "restlessness",
    "zh-CN": "不安"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k10_6",
   "label": {
    "en": "physical agitation",
    "zh-CN": "静不下来"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k10_7",
   "label": {
    "en": "low mood",
    "zh-CN": "情绪低落"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k10_8",
   "label": {
    "en": "effortful tasks",
    "zh-CN": "行动吃力"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k10_9",
   "label": {
    "en": "inconsolable sadness",
    "zh-CN": "难以缓解的难过"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "k10_10",
   "label": {
    "en": "worthlessness",
    "zh-CN": "无价值感"
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
    "days": 30
   },
   "order": [
    "k10_1",
    "k10_2",
    "k10_3",
    "k10_4",
    "k10_5",
    "k10_6",
    "k10_7",
    "k10_8",
    "k10_9",
    "k10_10"
   ],
   "figure": {
    "source": "kessler2002",
    "mark": "V2",
    "note": "order as in two public scorers; another printing begins with low mood"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 30
   },
   "order": [
    "k10_1",
    "k10_2",
    "k10_3",
    "k10_4",
    "k10_5",
    "k10_6",
    "k10_7",
    "k10_8",
    "k10_9",
    "k10_10"
   ],
   "figure": {
    "source": "kessler2002",
    "mark": "K"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "psychological distress",
    "zh-CN": "心理困扰"
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
      "min": 10,
      "max": 50
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "k10_1",
     "k10_2",
     "k10_3",
     "k10_4",
     "k10_5",
     "k10_6",
     "k10_7",
     "k10_8",
     "k10_9",
     "k10_10"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 1,
     "figure": {
      "source": "pmhc",
      "mark": "V2",
      "note": "one missing: round(sum / 9 x 10); more: invalid"
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
   "id": "china",
   "label": {
    "en": "bands used in China",
    "zh-CN": "中国常用分级"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 20,
     "closed": "at-or-above"
    },
    {
     "at": 25,
     "closed": "at-or-above"
    },
    {
     "at": 30,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "up_to_19",
     "label": {
      "en": "none, up to 19",
      "zh-CN": "19 及以下"
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
     "id": "mild",
     "label": {
      "en": "mild, 20-24",
      "zh-CN": "轻度，20–24"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能感到心理压力。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能感到心理压力。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "moderate",
     "label": {
      "en": "moderate, 25-29",
      "zh-CN": "中度，25–29"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到心理压力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到心理压力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 30-50",
      "zh-CN": "重度，30–50"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to strain. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到心理压力，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to strain. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到心理压力，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "The set of the Chinese national survey of pupils aged 9-18, so that a school can set its shares beside those of the survey. Both sets were made on adults; the Australian one starts four points lower.",
    "zh-CN": "中国 9–18 岁学生全国调查采用的分级，便于学校与调查结果对照。两套分级都基于成人制定；澳大利亚分级的起点低 4 分。"
   },
   "population": {
    "en": "made on adults; in use for Chinese pupils aged 9-18",
    "zh-CN": "基于成人制定；用于中国 9–18 岁学生"
   },
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "andrews2001",
     "mark": "K",
     "note": "adult figures, in use at 9-18; no accuracy study in pupils was read"
    }
   },
   "figure": {
    "source": "chen2023",
    "mark": "V2c",
    "note": "the default, being the set of the Chinese national survey of pupils aged 9-18; four copies of its papers"
   }
  },
  {
   "id": "australia",
   "label": {
    "en": "bands used in Australia",
    "zh-CN": "澳大利亚分级"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 16,
     "closed": "at-or-above"
    },
    {
     "at": 22,
     "closed": "at-or-above"
    },
    {
     "at": 30,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, 10-15",
      "zh-CN": "低，10–15"
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
     "id": "moderate",
     "label": {
      "en": "moderate, 16-21",
      "zh-CN": "中，16–21"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to strain. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能感到心理压力。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to strain. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能感到心理压力。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high, 22-29",
      "zh-CN": "高，22–29"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to strain. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到心理压力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to strain. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到心理压力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "very_high",
     "label": {
      "en": "very high, 30-50",
      "zh-CN": "很高，30–50"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to strain. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到心理压力，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to strain. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到心理压力，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "adults of the Australian health surveys",
    "zh-CN": "澳大利亚健康调查成人"
   },
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "andrews2001",
     "mark": "K",
     "note": "adult figures"
    }
   },
   "figure": {
    "source": "abs2012",
    "mark": "S1",
    "note": "bands of the Australian health surveys; they start lower (16) than the Chinese set (20)"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.952,
   "population": "healthcare workers, China",
   "n": 8602,
   "default": true,
   "figure": {
    "source": "wang2025",
    "mark": "S1",
    "note": "adults; no coefficient of Chinese pupils was found"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "ten answers of 1; girl: 50 + 10(10 - 21.43)/7.35 = 34.45",
   "responses": "all-lowest",
   "respondent": {
    "grade": 8,
    "sex": "F"
   },
   "norms": [
    "k10-china-2019"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "china": "up_to_19",
     "australia": "low"
    },
    "standardScores": {
     "total": {
      "t": 34
     }
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "ten answers of 5; boy: 50 + 10(50 - 21.06)/7.36 = 89.32",
   "responses": "all-highest",
   "respondent": {
    "grade": 8,
    "sex": "M"
   },
   "norms": [
    "k10-china-2019"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 50
     }
    },
    "bands": {
     "china": "severe",
     "australia": "very_high"
    },
    "standardScores": {
     "total": {
      "t": 89
     }
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "girl-30",
   "note": "ten answers of 3: 50 + 10(30 - 21.43)/7.35 = 61.66",
   "responses": {
    "k10_1": 3,
    "k10_2": 3,
    "k10_3": 3,
    "k10_4": 3,
    "k10_5": 3,
    "k10_6": 3,
    "k10_7": 3,
    "k10_8": 3,
    "k10_9": 3,
    "k10_10": 3
   },
   "respondent": {
    "grade": 8,
    "sex": "F"
   },
   "norms": [
    "k10-china-2019"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     }
    },
    "bands": {
     "china": "severe",
     "australia": "very_high"
    },
    "standardScores": {
     "total": {
      "t": 62
     }
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "boy-20",
   "note": "ten answers of 2: 50 + 10(20 - 21.06)/7.36 = 48.56",
   "responses": {
    "k10_1": 2,
    "k10_2": 2,
    "k10_3": 2,
    "k10_4": 2,
    "k10_5": 2,
    "k10_6": 2,
    "k10_7": 2,
    "k10_8": 2,
    "k10_9": 2,
    "k10_10": 2
   },
   "respondent": {
    "grade": 5,
    "sex": "M"
   },
   "norms": [
    "k10-china-2019"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "bands": {
     "china": "mild",
     "australia": "moderate"
    },
    "standardScores": {
     "total": {
      "t": 49
     }
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "sex-unknown-falls-back",
   "note": "ten answers of 2, both sexes together: 50 + 10(20 - 21.25)/7.35 = 48.30",
   "responses": {
    "k10_1": 2,
    "k10_2": 2,
    "k10_3": 2,
    "k10_4": 2,
    "k10_5": 2,
    "k10_6": 2,
    "k10_7": 2,
    "k10_8": 2,
    "k10_9": 2,
    "k10_10": 2
   },
   "respondent": {
    "grade": 5
   },
   "norms": [
    "k10-china-2019"
   ],
   "expect": {
    "standardScores": {
     "total": {
      "t": 48
     }
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "nine answered, sum 18: 18 x 10 / 9 = 20, which is mild",
   "responses": {
    "k10_1": 2,
    "k10_2": 2,
    "k10_3": 2,
    "k10_4": 2,
    "k10_5": 2,
    "k10_6": 2,
    "k10_7": 2,
    "k10_8": 2,
    "k10_9": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "bands": {
     "china": "mild"
    }
   },
   "figure": {
    "source": "pmhc",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-rounded",
   "note": "nine answered, sum 17: 18.89, rounded to 19",
   "responses": {
    "k10_1": 2,
    "k10_2": 2,
    "k10_3": 2,
    "k10_4": 2,
    "k10_5": 2,
    "k10_6": 2,
    "k10_7": 2,
    "k10_8": 2,
    "k10_9": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 19
     }
    },
    "bands": {
     "china": "up_to_19"
    }
   },
   "figure": {
    "source": "pmhc",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "eight answered: invalid by the rule",
   "responses": {
    "k10_1": 5,
    "k10_2": 5,
    "k10_3": 5,
    "k10_4": 5,
    "k10_5": 5,
    "k10_6": 5,
    "k10_7": 5,
    "k10_8": 5
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "pmhc",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "1 x 5 + 1 x 2 + 8 x 1 = 15",
   "responses": {
    "k10_1": 5,
    "k10_2": 2,
    "k10_3": 1,
    "k10_4": 1,
    "k10_5": 1,
    "k10_6": 1,
    "k10_7": 1,
    "k10_8": 1,
    "k10_9": 1,
    "k10_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "bands": {
     "china": "up_to_19",
     "australia": "low"
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "sum-16",
   "note": "1 x 5 + 1 x 3 + 8 x 1 = 16",
   "responses": {
    "k10_1": 5,
    "k10_2": 3,
    "k10_3": 1,
    "k10_4": 1,
    "k10_5": 1,
    "k10_6": 1,
    "k10_7": 1,
    "k10_8": 1,
    "k10_9": 1,
    "k10_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "bands": {
     "china": "up_to_19",
     "australia": "moderate"
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "sum-19",
   "note": "2 x 5 + 1 x 2 + 7 x 1 = 19",
   "responses": {
    "k10_1": 5,
    "k10_2": 5,
    "k10_3": 2,
    "k10_4": 1,
    "k10_5": 1,
    "k10_6": 1,
    "k10_7": 1,
    "k10_8": 1,
    "k10_9": 1,
    "k10_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 19
     }
    },
    "bands": {
     "china": "up_to_19",
     "australia": "moderate"
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "sum-21",
   "note": "2 x 5 + 1 x 4 + 7 x 1 = 21",
   "responses": {
    "k10_1": 5,
    "k10_2": 5,
    "k10_3": 4,
    "k10_4": 1,
    "k10_5": 1,
    "k10_6": 1,
    "k10_7": 1,
    "k10_8": 1,
    "k10_9": 1,
    "k10_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21
     }
    },
    "bands": {
     "china": "mild",
     "australia": "moderate"
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "sum-22",
   "note": "3 x 5 + 7 x 1 = 22",
   "responses": {
    "k10_1": 5,
    "k10_2": 5,
    "k10_3": 5,
    "k10_4": 1,
    "k10_5": 1,
    "k10_6": 1,
    "k10_7": 1,
    "k10_8": 1,
    "k10_9": 1,
    "k10_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 22
     }
    },
    "bands": {
     "china": "mild",
     "australia": "high"
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "sum-24",
   "note": "3 x 5 + 1 x 3 + 6 x 1 = 24",
   "responses": {
    "k10_1": 5,
    "k10_2": 5,
    "k10_3": 5,
    "k10_4": 3,
    "k10_5": 1,
    "k10_6": 1,
    "k10_7": 1,
    "k10_8": 1,
    "k10_9": 1,
    "k10_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "bands": {
     "china": "mild",
     "australia": "high"
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "sum-25",
   "note": "3 x 5 + 1 x 4 + 6 x 1 = 25",
   "responses": {
    "k10_1": 5,
    "k10_2": 5,
    "k10_3": 5,
    "k10_4": 4,
    "k10_5": 1,
    "k10_6": 1,
    "k10_7": 1,
    "k10_8": 1,
    "k10_9": 1,
    "k10_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 25
     }
    },
    "bands": {
     "china": "moderate",
     "australia": "high"
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "sum-29",
   "note": "4 x 5 + 1 x 4 + 5 x 1 = 29",
   "responses": {
    "k10_1": 5,
    "k10_2": 5,
    "k10_3": 5,
    "k10_4": 5,
    "k10_5": 4,
    "k10_6": 1,
    "k10_7": 1,
    "k10_8": 1,
    "k10_9": 1,
    "k10_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 29
     }
    },
    "bands": {
     "china": "moderate",
     "australia": "high"
    }
   },
   "figure": {
    "source": "jiang2023",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-upper-end",
   "note": "nine answered 5, sum 45: 45 x 10 / 9 = 50",
   "responses": {
    "k10_1": 5,
    "k10_2": 5,
    "k10_3": 5,
    "k10_4": 5,
    "k10_5": 5,
    "k10_6": 5,
    "k10_7": 5,
    "k10_8": 5,
    "k10_9": 5
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 50
     }
    },
    "bands": {
     "china": "severe"
    }
   },
   "figure": {
    "source": "pmhc",
    "mark": "D"
   }
  }
 ]
}

/** K10: Chinese pupils aged 9-18, 2019 */
export const k10China2019: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "k10-china-2019",
 "edition": "2019",
 "title": {
  "en": "K10: Chinese pupils aged 9-18, 2019",
  "zh-CN": "K10：中国 9–18 岁学生 2019 年常模"
 },
 "instrument": {
  "id": "k10",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Chinese national student survey of 2019, Han pupils aged 9-18 with complete lifestyle data. All ages together: distress rises with age (at or above 25: 22 % at 9-12, 36 % at 13-15, 39 % at 16-18), so a T of a younger pupil reads low.",
   "zh-CN": "2019 年全国学生调查，9–18 岁汉族学生，生活方式资料完整者。各年龄合并：困扰随年龄上升（≥25 分：9–12 岁 22%，13–15 岁 36%，16–18 岁 39%），低龄学生的 T 分会偏低。"
  },
  "country": "CN",
  "n": 120285,
  "collected": {
   "from": 2019,
   "to": 2019
  },
  "ages": {
   "min": 9,
   "max": 18
  }
 },
 "reviewBy": "2029-12-31",
 "metricKind": "linear",
 "use": "screening",
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
     "id": "boys",
     "when": {
      "sex": "M"
     },
     "n": 58432,
     "cell": "moments",
     "mean": 21.06,
     "sd": 7.36
    },
    {
     "id": "girls",
     "when": {
      "sex": "F"
     },
     "n": 61853,
     "cell": "moments",
     "mean": 21.43,
     "sd": 7.35
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "n": 120285,
       "cell": "moments",
       "mean": 21.25,
       "sd": 7.35
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
   "score": 10,
   "value": 35,
   "note": "50 + 10 (10 - 21.06) / 7.36 = 34.97"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 30,
   "value": 62,
   "note": "50 + 10 (30 - 21.06) / 7.36 = 62.15"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 50,
   "value": 89,
   "note": "50 + 10 (50 - 21.06) / 7.36 = 89.32"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 34,
   "note": "50 + 10 (10 - 21.43) / 7.35 = 34.45"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 30,
   "value": 62,
   "note": "50 + 10 (30 - 21.43) / 7.35 = 61.66"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 50,
   "value": 89,
   "note": "50 + 10 (50 - 21.43) / 7.35 = 88.87"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 10,
   "value": 35,
   "note": "50 + 10 (10 - 21.25) / 7.35 = 34.69"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 30,
   "value": 62,
   "note": "50 + 10 (30 - 21.25) / 7.35 = 61.90"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 50,
   "value": 89,
   "note": "50 + 10 (50 - 21.25) / 7.35 = 89.12"
  }
 ],
 "references": [
  {
   "id": "jiang2023",
   "citation": "Jiang JN et al. (2023). Chinese national student survey 2019, n = 120285. Chinese Journal of Epidemiology 44(10), 1567-1574.",
   "doi": "10.3760/cma.j.cn112338-20230508-00286"
  },
  {
   "id": "chen2023",
   "citation": "Chen ZY et al. (2023). Chinese national student survey 2019, n = 148892. Chinese Journal of Epidemiology 44(10), 1537-1544.",
   "doi": "10.3760/cma.j.cn112338-20230517-00304"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "jiang2023",
  "mark": "S1",
  "note": "paper B of two on the same survey; paper A (Chen et al. 2023, n 148892) prints 9.2 for a wider sample, kept as k10-china-whole-2019; the Inner Mongolia part of the survey prints 8.6 to 8.75, which speaks for 9.2 and against 7.35: a high score may read about 5 T too high here"
 }
}

/** K10: college students of Sichuan */
export const k10ChinaCollege: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "k10-china-college",
 "edition": "2013",
 "title": {
  "en": "K10: college students of Sichuan",
  "zh-CN": "K10：四川大学生常模"
 },
 "instrument": {
  "id": "k10",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Students of one university in Sichuan, stratified random sample. Students, not pupils: a description.",
   "zh-CN": "四川某高校学生，分层随机抽样。为大学生而非中小学生：仅作描述。"
  },
  "country": "CN",
  "n": 1380,
  "collected": null,
  "adults": true
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
     "id": "all",
     "when": {},
     "n": 1380,
     "cell": "moments",
     "mean": 17.82,
     "sd": 5.91
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 10,
   "value": 37,
   "note": "50 + 10 (10 - 17.82) / 5.91 = 36.77"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 30,
   "value": 71,
   "note": "50 + 10 (30 - 17.82) / 5.91 = 70.61"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 50,
   "value": 104,
   "note": "50 + 10 (50 - 17.82) / 5.91 = 104.45"
  }
 ],
 "references": [
  {
   "id": "xu2013",
   "citation": "Xu H, Xiong HY, Chen YH, Wang L, Liu T, Kang YK, Fu LL, Kang L, Xie L (2013). The application of the Chinese version of K6 and K10 screening scales for psychological distress on the psychological investigation of college students (abstract read)."
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "xu2013",
  "mark": "D",
  "note": "printed as 7.82 (5.91) on the coding 0-4; 10 is added for the coding 1-5"
 }
}

/** K10: Chinese pupils aged 9-18, 2019, whole sample */
export const k10ChinaWhole2019: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "k10-china-whole-2019",
 "edition": "2019, n 148892",
 "title": {
  "en": "K10: Chinese pupils aged 9-18, 2019, whole sample",
  "zh-CN": "K10：中国 9–18 岁学生 2019 年，全部样本"
 },
 "instrument": {
  "id": "k10",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "The whole sample of the Chinese national student survey of 2019, Han pupils aged 9-18, sexes and ages together. Its SD of 9.2 differs from the 7.35 of the part with complete lifestyle data; the Inner Mongolia part of the survey prints 8.6 to 8.75, nearer to 9.2. Neither is confirmed, so the set is a description.",
   "zh-CN": "2019 年全国学生调查全部样本，9–18 岁汉族学生，性别与年龄合并。其标准差 9.2 与生活方式资料完整者的 7.35 不一致；同一调查的内蒙古部分为 8.6–8.75，更接近 9.2。两者均未得到证实，仅作描述。"
  },
  "country": "CN",
  "n": 148892,
  "collected": {
   "from": 2019,
   "to": 2019
  },
  "ages": {
   "min": 9,
   "max": 18
  }
 },
 "reviewBy": "2029-12-31",
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
     "id": "all",
     "when": {},
     "n": 148892,
     "cell": "moments",
     "mean": 21.5,
     "sd": 9.2
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 10,
   "value": 38,
   "note": "50 + 10 (10 - 21.5) / 9.2 = 37.50"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 30,
   "value": 59,
   "note": "50 + 10 (30 - 21.5) / 9.2 = 59.24"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 50,
   "value": 81,
   "note": "50 + 10 (50 - 21.5) / 9.2 = 80.98"
  }
 ],
 "references": [
  {
   "id": "chen2023",
   "citation": "Chen ZY et al. (2023). Chinese national student survey 2019, n = 148892. Chinese Journal of Epidemiology 44(10), 1537-1544.",
   "doi": "10.3760/cma.j.cn112338-20230517-00304"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "chen2023",
  "mark": "V2c",
  "note": "known fault: the SD is far from that of the other paper on the same survey"
 }
}

/** K10: Inner Mongolia, primary and senior school, 2019 */
export const k10InnerMongolia2019: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "k10-inner-mongolia-2019",
 "edition": "2019",
 "title": {
  "en": "K10: Inner Mongolia, primary and senior school, 2019",
  "zh-CN": "K10：内蒙古小学与高中学生，2019 年"
 },
 "instrument": {
  "id": "k10",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils and students aged 9-22 of 65 schools and 4 universities in Inner Mongolia, September to November 2019 (the regional part of the national survey), sexes together. The abstract prints primary school (here grades 4-6) and senior school (grades 10-12); junior school is not printed, so grades 7-9 are read against the whole sample, students included.",
   "zh-CN": "内蒙古 65 所中小学和 4 所大学 9–22 岁学生，2019 年 9–11 月（全国调研的地区部分），男女合并。摘要只给出小学（此处为 4–6 年级）和高中（10–12 年级）；未给出初中，因此 7–9 年级与全部样本（含大学生）比较。"
  },
  "country": "CN",
  "n": 18867,
  "collected": {
   "from": 2019,
   "to": 2019
  },
  "ages": {
   "min": 9,
   "max": 22
  }
 },
 "reviewBy": "2029-12-31",
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
     "id": "primary",
     "when": {
      "grades": {
       "min": 4,
       "max": 6
      }
     },
     "cell": "moments",
     "mean": 19.56,
     "sd": 8.61
    },
    {
     "id": "senior",
     "when": {
      "grades": {
       "min": 10,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 23.3,
     "sd": 8.75
    }
   ],
   "fallbacks": [
    {
     "id": "whole-sample",
     "strata": [
      {
       "id": "all",
       "when": {},
       "n": 18867,
       "cell": "moments",
       "mean": 21.96,
       "sd": 8.67
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
    "grade": 4
   },
   "score": 10,
   "value": 39,
   "note": "50 + 10 (10 - 19.56) / 8.61 = 38.90"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 4
   },
   "score": 30,
   "value": 62,
   "note": "50 + 10 (30 - 19.56) / 8.61 = 62.13"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 4
   },
   "score": 50,
   "value": 85,
   "note": "50 + 10 (50 - 19.56) / 8.61 = 85.35"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 6
   },
   "score": 10,
   "value": 39,
   "note": "50 + 10 (10 - 19.56) / 8.61 = 38.90"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 6
   },
   "score": 30,
   "value": 62,
   "note": "50 + 10 (30 - 19.56) / 8.61 = 62.13"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 6
   },
   "score": 50,
   "value": 85,
   "note": "50 + 10 (50 - 19.56) / 8.61 = 85.35"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 10
   },
   "score": 10,
   "value": 35,
   "note": "50 + 10 (10 - 23.30) / 8.75 = 34.80"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 10
   },
   "score": 30,
   "value": 58,
   "note": "50 + 10 (30 - 23.30) / 8.75 = 57.66"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 10
   },
   "score": 50,
   "value": 81,
   "note": "50 + 10 (50 - 23.30) / 8.75 = 80.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 12
   },
   "score": 10,
   "value": 35,
   "note": "50 + 10 (10 - 23.30) / 8.75 = 34.80"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 12
   },
   "score": 30,
   "value": 58,
   "note": "50 + 10 (30 - 23.30) / 8.75 = 57.66"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 12
   },
   "score": 50,
   "value": 81,
   "note": "50 + 10 (50 - 23.30) / 8.75 = 80.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 8
   },
   "score": 10,
   "value": 36,
   "note": "50 + 10 (10 - 21.96) / 8.67 = 36.21"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 8
   },
   "score": 30,
   "value": 59,
   "note": "50 + 10 (30 - 21.96) / 8.67 = 59.27"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 8
   },
   "score": 50,
   "value": 82,
   "note": "50 + 10 (50 - 21.96) / 8.67 = 82.34"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 10,
   "value": 36,
   "note": "50 + 10 (10 - 21.96) / 8.67 = 36.21"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 30,
   "value": 59,
   "note": "50 + 10 (30 - 21.96) / 8.67 = 59.27"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 50,
   "value": 82,
   "note": "50 + 10 (50 - 21.96) / 8.67 = 82.34"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 3
   },
   "score": 50,
   "value": 82,
   "note": "outside both stages, the whole sample: 50 + 10 (50 - 21.96) / 8.67 = 82.34"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 7
   },
   "score": 50,
   "value": 82,
   "note": "outside both stages, the whole sample: 50 + 10 (50 - 21.96) / 8.67 = 82.34"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 9
   },
   "score": 50,
   "value": 82,
   "note": "outside both stages, the whole sample: 50 + 10 (50 - 21.96) / 8.67 = 82.34"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 13
   },
   "score": 50,
   "value": 82,
   "note": "outside both stages, the whole sample: 50 + 10 (50 - 21.96) / 8.67 = 82.34"
  }
 ],
 "references": [
  {
   "id": "wang2022",
   "citation": "Wang SJ, Zhang W, Deli Geer (2022). Analysis of mental health status of students in Inner Mongolia Autonomous Region. Chinese Journal of School Health 43(4), 578-581.",
   "doi": "10.16835/j.cnki.1000-9817.2022.04.023"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "wang2022",
  "mark": "V2c",
  "note": "abstract on the page of the journal and in one index"
 }
}
