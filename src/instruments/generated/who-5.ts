// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of who-5. */
export type ItemId =
  | 'who5_1'
  | 'who5_2'
  | 'who5_3'
  | 'who5_4'
  | 'who5_5'

/** Scale ids of who-5, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum' | 'percent' | 'item_mean'
}
export type ScaleId = keyof ScaleStages

/** WHO-5 Well-Being Index, version 1.0.0. */
export const who5: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "who-5",
 "version": "1.0.0",
 "title": {
  "en": "WHO-5 Well-Being Index",
  "zh-CN": "WHO-5 幸福感指数"
 },
 "construct": {
  "en": "well-being",
  "zh-CN": "幸福感"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "who-well-being",
  "member": "index-5"
 },
 "intended": {
  "ages": {
   "min": 9,
   "max": 100
  },
  "figure": {
   "source": "allgaier2012",
   "mark": "V2",
   "note": "studied from 9; one service for child mental health gives 9 and above"
  }
 },
 "licence": {
  "statement": {
   "en": "Free of charge and without permission; published by the World Health Organization for non-commercial use with citation.",
   "zh-CN": "可免费使用，无需许可；由世界卫生组织发布，供非商业使用并注明出处。"
  },
  "holder": "World Health Organization",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "corc",
   "mark": "S1",
   "note": "free and without permission: one service, another calls it public domain; the non-commercial terms are general knowledge"
  }
 },
 "references": [
  {
   "id": "who1998",
   "citation": "World Health Organization, Regional Office for Europe (1998). Wellbeing measures in primary health care: the DepCare project. Report on a WHO meeting, Stockholm."
  },
  {
   "id": "topp2015",
   "citation": "Topp CW, Østergaard SD, Søndergaard S, Bech P (2015). The WHO-5 Well-Being Index: a systematic review of the literature. Psychotherapy and Psychosomatics 84(3), 167-176.",
   "doi": "10.1159/000376585"
  },
  {
   "id": "allgaier2012",
   "citation": "Allgaier AK, Pietsch K, Frühe B, Prast E, Sigl-Glöckner J, Schulte-Körne G (2012). Depression in pediatric care: is the WHO-Five Well-Being Index a valid screening instrument for children and adolescents? General Hospital Psychiatry 34(3), 234-241.",
   "doi": "10.1016/j.genhosppsych.2012.01.007"
  },
  {
   "id": "christensen2015",
   "citation": "Diagnosis of depressed young people: criterion validity of WHO-5 and HSCL-6 in Denmark and Norway. Family Practice (2015) 32(3), 359-363 (authors not read).",
   "doi": "10.1093/fampra/cmv011"
  },
  {
   "id": "yang2023",
   "citation": "Yang N, Ma H, Huang M, Lau EYY, Fong DYT, Wang M, Wang P, Xu S, Xu J, Jiang C, Luo Y, Meng R (2023). Measurement properties and optimal cutoff point of the WHO-5 among Chinese healthcare students. Psychology Research and Behavior Management 16, 5141-5158.",
   "doi": "10.2147/PRBM.S437219"
  },
  {
   "id": "halliday2017",
   "citation": "Halliday JA et al. (2017). Validation of the WHO-5 as a first-step screener for depression in adults with diabetes. Diabetes Research and Clinical Practice (summary of the authors’ institute read)."
  },
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  },
  {
   "id": "portugal2025",
   "citation": "World Health Organization’s Well-Being Index (WHO-5) in Portuguese adolescents, n = 1916, grades 7-12. Portuguese Journal of Pediatrics (authors not read).",
   "doi": "10.1159/000543728"
  },
  {
   "id": "fung2022",
   "citation": "Fung SF, Kong CYW, Liu YM, Huang Q, Xiong Z, Jiang Z, Zhu F, Chen Z, Sun K, Zhao H, Yu P (2022). Validity and psychometric evaluation of the Chinese version of the 5-item WHO Well-Being Index. Frontiers in Public Health 10, 872436.",
   "doi": "10.3389/fpubh.2022.872436"
  },
  {
   "id": "corc",
   "citation": "Child Outcomes Research Consortium: the World Health Organisation Five Well-Being Index (WHO-5), page of the measure.",
   "url": "https://www.corc.uk.net/outcome-experience-measures/the-world-health-organisation-five-well-being-index-who-5/"
  }
 ],
 "responseSets": {
  "time": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "never",
      "zh-CN": "从未"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "some of the time",
      "zh-CN": "有时"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "under half of the time",
      "zh-CN": "少于一半时间"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "over half of the time",
      "zh-CN": "超过一半时间"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "most of the time",
      "zh-CN": "大部分时间"
     }
    },
    {
     "code": 5,
     "label": {
      "en": "always",
      "zh-CN": "一直"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "who5_1",
   "label": {
    "en": "cheerfulness",
    "zh-CN": "心情愉快"
   },
   "kind": "choice",
   "responses": "time"
  },
  {
   "id": "who5_2",
   "label": {
    "en": "calm",
    "zh-CN": "平静放松"
   },
   "kind": "choice",
   "responses": "time"
  },
  {
   "id": "who5_3",
   "label": {
    "en": "energy",
    "zh-CN": "精力充沛"
   },
   "kind": "choice",
   "responses": "time"
  },
  {
   "id": "who5_4",
   "label": {
    "en": "restful sleep",
    "zh-CN": "睡后清爽"
   },
   "kind": "choice",
   "responses": "time"
  },
  {
   "id": "who5_5",
   "label": {
    "en": "interesting days",
    "zh-CN": "生活有趣"
   },
   "kind": "choice",
   "responses": "time"
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
    "who5_1",
    "who5_2",
    "who5_3",
    "who5_4",
    "who5_5"
   ],
   "figure": {
    "source": "corc",
    "mark": "V2",
    "note": "five public copies of the form agree"
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
    "who5_1",
    "who5_2",
    "who5_3",
    "who5_4",
    "who5_5"
   ],
   "figure": {
    "source": "who1998",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "well-being",
    "zh-CN": "幸福感"
   },
   "direction": "lower-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 25
     }
    },
    {
     "id": "percent",
     "steps": [
      {
       "multiply": 4
      }
     ],
     "range": {
      "min": 0,
      "max": 100
     }
    },
    {
     "id": "item_mean",
     "steps": [
      {
       "divide": 20
      }
     ],
     "range": {
      "min": 0,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "who5_1",
     "who5_2",
     "who5_3",
     "who5_4",
     "who5_5"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "who1998",
      "mark": "K",
      "note": "no rule found; all five answers are needed: our choice"
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
   "id": "low-well-being",
   "label": {
    "en": "low well-being up to 50, very low up to 28",
    "zh-CN": "50 及以下偏低，28 及以下很低"
   },
   "scale": "total",
   "stage": "percent",
   "default": true,
   "cuts": [
    {
     "at": 28,
     "closed": "above"
    },
    {
     "at": 50,
     "closed": "above"
    }
   ],
   "bands": [
    {
     "id": "up_to_28",
     "label": {
      "en": "28 and below",
      "zh-CN": "28 及以下"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to low well-being: little joy, calm or energy. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能快乐、平静或精力偏少，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to low well-being: little joy, calm or energy. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能快乐、平静或精力偏少，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "from_29_to_50",
     "label": {
      "en": "29-50",
      "zh-CN": "29–50"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low well-being: little joy, calm or energy. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能快乐、平静或精力偏少，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low well-being: little joy, calm or energy. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能快乐、平静或精力偏少，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "above_50",
     "label": {
      "en": "above 50",
      "zh-CN": "高于 50"
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
    }
   ],
   "reason": {
    "en": "The cut at 50 is the one in widest use and the best one in a Chinese student sample; it flags more than the cuts of pediatric care.",
    "zh-CN": "50 是使用最广的界值，也是中国学生样本中的最佳界值；比儿科界值提示的人更多。"
   },
   "population": {
    "en": "adults; the cut at 50 also in Chinese students",
    "zh-CN": "成人；50 的界值亦见于中国学生"
   },
   "accuracy": [
    {
     "cut": 50,
     "criterion": {
      "en": "positive screen in the same study (criterion not read)",
      "zh-CN": "同一研究中的筛查阳性（判定标准未读到）"
     },
     "population": {
      "en": "students of health professions, China",
      "zh-CN": "中国医学相关专业学生"
     },
     "n": 343,
     "sensitivity": 0.803,
     "specificity": 0.762,
     "auc": 0.882,
     "figure": {
      "source": "yang2023",
      "mark": "V2c",
      "note": "sensitivity and specificity at follow-up, the area at baseline"
     }
    },
    {
     "cut": 50,
     "criterion": {
      "en": "likely depression by the PHQ-9",
      "zh-CN": "PHQ-9 提示的抑郁"
     },
     "population": {
      "en": "adults with diabetes, Australia",
      "zh-CN": "澳大利亚成人糖尿病患者"
     },
     "sensitivity": 0.79,
     "specificity": 0.79,
     "figure": {
      "source": "halliday2017",
      "mark": "S1",
      "note": "sum below 13, which is an index of 48 and below"
     }
    },
    {
     "cut": 28,
     "criterion": {
      "en": "likely depression by the PHQ-9",
      "zh-CN": "PHQ-9 提示的抑郁"
     },
     "population": {
      "en": "adults with diabetes, Australia",
      "zh-CN": "澳大利亚成人糖尿病患者"
     },
     "sensitivity": 0.44,
     "specificity": 0.96,
     "figure": {
      "source": "halliday2017",
      "mark": "S1",
      "note": "sum 7 and below"
     }
    }
   ],
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "yang2023",
     "mark": "K",
     "note": "adults and students; for pupils the lower cuts of pediatric care were studied"
    }
   },
   "figure": {
    "source": "topp2015",
    "mark": "V2",
    "note": "50: several sources; 28: one page and the sum of 7 in one study"
   }
  },
  {
   "id": "pediatric-care",
   "label": {
    "en": "pediatric care, ages 9-12 and 13-16",
    "zh-CN": "儿科样本，9–12 岁与 13–16 岁"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 10,
     "closed": "above"
    }
   ],
   "strata": [
    {
     "when": {
      "ageMonths": {
       "min": 156,
       "max": 203
      }
     },
     "cuts": [
      {
       "at": 9,
       "closed": "above"
      }
     ]
    }
   ],
   "bands": [
    {
     "id": "at_or_below_cut",
     "label": {
      "en": "at or below the cut (9 at ages 13-16, else 10)",
      "zh-CN": "达到界值（13–16 岁为 9，其余为 10）"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low well-being: little joy, calm or energy. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能快乐、平静或精力偏少，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low well-being: little joy, calm or energy. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能快乐、平静或精力偏少，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "above_cut",
     "label": {
      "en": "above the cut",
      "zh-CN": "高于界值"
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
    }
   ],
   "population": {
    "en": "patients of children’s hospitals, Germany, ages 9-16",
    "zh-CN": "德国儿童医院患者，9–16 岁"
   },
   "accuracy": [
    {
     "cut": 10,
     "criterion": {
      "en": "depression by interview",
      "zh-CN": "访谈判定的抑郁"
     },
     "population": {
      "en": "ages 9-12, children’s hospitals, Germany",
      "zh-CN": "德国儿童医院 9–12 岁"
     },
     "n": 446,
     "sensitivity": 0.75,
     "specificity": 0.92,
     "auc": 0.88,
     "baseRate": 0.036,
     "figure": {
      "source": "allgaier2012",
      "mark": "V2c"
     }
    },
    {
     "cut": 9,
     "criterion": {
      "en": "depression by interview",
      "zh-CN": "访谈判定的抑郁"
     },
     "population": {
      "en": "ages 13-16, children’s hospitals, Germany",
      "zh-CN": "德国儿童医院 13–16 岁"
     },
     "n": 324,
     "sensitivity": 0.74,
     "specificity": 0.89,
     "auc": 0.87,
     "baseRate": 0.117,
     "figure": {
      "source": "allgaier2012",
      "mark": "V2c"
     }
    }
   ],
   "youngestAge": {
    "years": 9,
    "below": "mark",
    "figure": {
     "source": "allgaier2012",
     "mark": "V2c"
    }
   },
   "figure": {
    "source": "allgaier2012",
    "mark": "V2c",
    "note": "the abstract says \"a cutoff score of 10\": a score at the cut is taken as positive, our reading; an unknown age takes the higher cut, which finds more"
   }
  },
  {
   "id": "general-practice-youth",
   "label": {
    "en": "general practice, ages 14-16",
    "zh-CN": "全科门诊，14–16 岁"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 11,
     "closed": "above"
    }
   ],
   "bands": [
    {
     "id": "up_to_11",
     "label": {
      "en": "11 and below",
      "zh-CN": "11 及以下"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low well-being: little joy, calm or energy. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能快乐、平静或精力偏少，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low well-being: little joy, calm or energy. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能快乐、平静或精力偏少，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "above_11",
     "label": {
      "en": "above 11",
      "zh-CN": "高于 11"
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
    }
   ],
   "population": {
    "en": "general practice, Denmark and Norway, ages 14-16",
    "zh-CN": "丹麦与挪威全科门诊，14–16 岁"
   },
   "accuracy": [
    {
     "cut": 11,
     "criterion": {
      "en": "depression by interview",
      "zh-CN": "访谈判定的抑郁"
     },
     "population": {
      "en": "ages 14-16, general practice, Denmark and Norway",
      "zh-CN": "丹麦与挪威全科门诊 14–16 岁"
     },
     "n": 294,
     "sensitivity": 0.88,
     "specificity": 0.8,
     "baseRate": 0.118,
     "figure": {
      "source": "christensen2015",
      "mark": "V2c"
     }
    }
   ],
   "youngestAge": {
    "years": 14,
    "below": "mark",
    "figure": {
     "source": "christensen2015",
     "mark": "V2c"
    }
   },
   "figure": {
    "source": "christensen2015",
    "mark": "V2c",
    "note": "the abstract says \"cut-off point 11\": a score at the cut is taken as positive, our reading"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "stage": "item_mean",
   "coefficient": "alpha",
   "value": 0.8,
   "population": "Portugal, grades 7-12",
   "n": 1916,
   "default": true,
   "figure": {
    "source": "portugal2025",
    "mark": "V2c",
    "note": "the coefficient is the same on every stage"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.907,
   "population": "students of health professions, China",
   "n": 343,
   "figure": {
    "source": "yang2023",
    "mark": "V2c"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "icc",
   "value": 0.803,
   "interval": "1 week",
   "population": "students of health professions, China",
   "n": 343,
   "default": true,
   "figure": {
    "source": "yang2023",
    "mark": "V2c"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.85,
   "population": "university students, China",
   "n": 903,
   "figure": {
    "source": "fung2022",
    "mark": "V2c"
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
      "sum": 0,
      "percent": 0,
      "item_mean": 0
     }
    },
    "bands": {
     "low-well-being": "up_to_28",
     "pediatric-care": "at_or_below_cut",
     "general-practice-youth": "up_to_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "5 x 5 = 25, x 4 = 100",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 25,
      "percent": 100,
      "item_mean": 5
     }
    },
    "bands": {
     "low-well-being": "above_50",
     "pediatric-care": "above_cut",
     "general-practice-youth": "above_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "sum-7",
   "note": "5 + 2 + 0 + 0 + 0 = 7, x 4 = 28, / 20 = 1.4",
   "responses": {
    "who5_1": 5,
    "who5_2": 2,
    "who5_3": 0,
    "who5_4": 0,
    "who5_5": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7,
      "percent": 28,
      "item_mean": 1.4
     }
    },
    "bands": {
     "low-well-being": "up_to_28",
     "pediatric-care": "at_or_below_cut",
     "general-practice-youth": "up_to_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "sum-8",
   "note": "5 + 3 + 0 + 0 + 0 = 8, x 4 = 32, / 20 = 1.6",
   "responses": {
    "who5_1": 5,
    "who5_2": 3,
    "who5_3": 0,
    "who5_4": 0,
    "who5_5": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 8,
      "percent": 32,
      "item_mean": 1.6
     }
    },
    "bands": {
     "low-well-being": "from_29_to_50",
     "pediatric-care": "at_or_below_cut",
     "general-practice-youth": "up_to_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "sum-9",
   "note": "5 + 4 + 0 + 0 + 0 = 9, x 4 = 36, / 20 = 1.8",
   "responses": {
    "who5_1": 5,
    "who5_2": 4,
    "who5_3": 0,
    "who5_4": 0,
    "who5_5": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9,
      "percent": 36,
      "item_mean": 1.8
     }
    },
    "bands": {
     "low-well-being": "from_29_to_50",
     "pediatric-care": "at_or_below_cut",
     "general-practice-youth": "up_to_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "sum-10",
   "note": "5 + 5 + 0 + 0 + 0 = 10, x 4 = 40, / 20 = 2",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 0,
    "who5_4": 0,
    "who5_5": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10,
      "percent": 40,
      "item_mean": 2
     }
    },
    "bands": {
     "low-well-being": "from_29_to_50",
     "pediatric-care": "at_or_below_cut",
     "general-practice-youth": "up_to_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "sum-11",
   "note": "5 + 5 + 1 + 0 + 0 = 11, x 4 = 44, / 20 = 2.2",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 1,
    "who5_4": 0,
    "who5_5": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11,
      "percent": 44,
      "item_mean": 2.2
     }
    },
    "bands": {
     "low-well-being": "from_29_to_50",
     "pediatric-care": "above_cut",
     "general-practice-youth": "up_to_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "sum-12",
   "note": "5 + 5 + 2 + 0 + 0 = 12, x 4 = 48, / 20 = 2.4",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 2,
    "who5_4": 0,
    "who5_5": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12,
      "percent": 48,
      "item_mean": 2.4
     }
    },
    "bands": {
     "low-well-being": "from_29_to_50",
     "pediatric-care": "above_cut",
     "general-practice-youth": "above_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "sum-13",
   "note": "5 + 5 + 3 + 0 + 0 = 13, x 4 = 52, / 20 = 2.6",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 3,
    "who5_4": 0,
    "who5_5": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13,
      "percent": 52,
      "item_mean": 2.6
     }
    },
    "bands": {
     "low-well-being": "above_50",
     "pediatric-care": "above_cut",
     "general-practice-youth": "above_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "pattern-0",
   "note": "5 + 1 + 5 + 1 + 5 = 17, x 4 = 68",
   "responses": {
    "who5_1": 5,
    "who5_2": 1,
    "who5_3": 5,
    "who5_4": 1,
    "who5_5": 5
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17,
      "percent": 68,
      "item_mean": 3.4
     }
    },
    "bands": {
     "low-well-being": "above_50",
     "pediatric-care": "above_cut",
     "general-practice-youth": "above_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "1 + 5 + 5 + 1 + 1 = 13, x 4 = 52",
   "responses": {
    "who5_1": 1,
    "who5_2": 5,
    "who5_3": 5,
    "who5_4": 1,
    "who5_5": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13,
      "percent": 52,
      "item_mean": 2.6
     }
    },
    "bands": {
     "low-well-being": "above_50",
     "pediatric-care": "above_cut",
     "general-practice-youth": "above_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "1 + 1 + 1 + 5 + 5 = 13, x 4 = 52",
   "responses": {
    "who5_1": 1,
    "who5_2": 1,
    "who5_3": 1,
    "who5_4": 5,
    "who5_5": 5
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13,
      "percent": 52,
      "item_mean": 2.6
     }
    },
    "bands": {
     "low-well-being": "above_50",
     "pediatric-care": "above_cut",
     "general-practice-youth": "above_11"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "age-9-sum-10",
   "note": "9 years old, sum 10: the cut outside ages 13-16 is 10",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 0,
    "who5_4": 0,
    "who5_5": 0
   },
   "respondent": {
    "ageMonths": 108
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "pediatric-care": "at_or_below_cut"
    }
   },
   "figure": {
    "source": "allgaier2012",
    "mark": "D"
   }
  },
  {
   "id": "age-9-sum-11",
   "note": "9 years old, sum 11: the cut outside ages 13-16 is 10",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 1,
    "who5_4": 0,
    "who5_5": 0
   },
   "respondent": {
    "ageMonths": 108
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     }
    },
    "bands": {
     "pediatric-care": "above_cut"
    }
   },
   "figure": {
    "source": "allgaier2012",
    "mark": "D"
   }
  },
  {
   "id": "age-12-sum-10",
   "note": "12 years old, sum 10: the cut outside ages 13-16 is 10",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 0,
    "who5_4": 0,
    "who5_5": 0
   },
   "respondent": {
    "ageMonths": 155
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "pediatric-care": "at_or_below_cut"
    }
   },
   "figure": {
    "source": "allgaier2012",
    "mark": "D"
   }
  },
  {
   "id": "age-12-sum-11",
   "note": "12 years old, sum 11: the cut outside ages 13-16 is 10",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 1,
    "who5_4": 0,
    "who5_5": 0
   },
   "respondent": {
    "ageMonths": 155
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     }
    },
    "bands": {
     "pediatric-care": "above_cut"
    }
   },
   "figure": {
    "source": "allgaier2012",
    "mark": "D"
   }
  },
  {
   "id": "age-17-sum-10",
   "note": "17 years old, sum 10: the cut outside ages 13-16 is 10",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 0,
    "who5_4": 0,
    "who5_5": 0
   },
   "respondent": {
    "ageMonths": 204
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "pediatric-care": "at_or_below_cut"
    }
   },
   "figure": {
    "source": "allgaier2012",
    "mark": "D"
   }
  },
  {
   "id": "age-17-sum-11",
   "note": "17 years old, sum 11: the cut outside ages 13-16 is 10",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 1,
    "who5_4": 0,
    "who5_5": 0
   },
   "respondent": {
    "ageMonths": 204
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     }
    },
    "bands": {
     "pediatric-care": "above_cut"
    }
   },
   "figure": {
    "source": "allgaier2012",
    "mark": "D"
   }
  },
  {
   "id": "age-13-sum-9",
   "note": "13 years old, sum 9: the cut of ages 13-16 is 9",
   "responses": {
    "who5_1": 5,
    "who5_2": 4,
    "who5_3": 0,
    "who5_4": 0,
    "who5_5": 0
   },
   "respondent": {
    "ageMonths": 156
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "bands": {
     "pediatric-care": "at_or_below_cut"
    }
   },
   "figure": {
    "source": "allgaier2012",
    "mark": "D"
   }
  },
  {
   "id": "age-13-sum-10",
   "note": "13 years old, sum 10: the cut of ages 13-16 is 9",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 0,
    "who5_4": 0,
    "who5_5": 0
   },
   "respondent": {
    "ageMonths": 156
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "pediatric-care": "above_cut"
    }
   },
   "figure": {
    "source": "allgaier2012",
    "mark": "D"
   }
  },
  {
   "id": "age-16-sum-9",
   "note": "16 years old, sum 9: the cut of ages 13-16 is 9",
   "responses": {
    "who5_1": 5,
    "who5_2": 4,
    "who5_3": 0,
    "who5_4": 0,
    "who5_5": 0
   },
   "respondent": {
    "ageMonths": 203
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "bands": {
     "pediatric-care": "at_or_below_cut"
    }
   },
   "figure": {
    "source": "allgaier2012",
    "mark": "D"
   }
  },
  {
   "id": "age-16-sum-10",
   "note": "16 years old, sum 10: the cut of ages 13-16 is 9",
   "responses": {
    "who5_1": 5,
    "who5_2": 5,
    "who5_3": 0,
    "who5_4": 0,
    "who5_5": 0
   },
   "respondent": {
    "ageMonths": 203
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "pediatric-care": "above_cut"
    }
   },
   "figure": {
    "source": "allgaier2012",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "four answered: not scored",
   "responses": {
    "who5_1": 3,
    "who5_2": 3,
    "who5_3": 3,
    "who5_4": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "who1998",
    "mark": "D"
   }
  },
  {
   "id": "czech-pupil",
   "note": "sum 10, item mean 2; Czechia: 50 + 10 (2 - 2.92) / 1.3 = 42.92",
   "responses": {
    "who5_1": 2,
    "who5_2": 2,
    "who5_3": 2,
    "who5_4": 2,
    "who5_5": 2
   },
   "respondent": {},
   "norms": [
    "who-5-hbsc-2018-czechia"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 10,
      "percent": 40,
      "item_mean": 2
     }
    },
    "bands": {
     "low-well-being": "from_29_to_50",
     "pediatric-care": "at_or_below_cut",
     "general-practice-youth": "up_to_11"
    },
    "standardScores": {
     "total": {
      "t": 43
     }
    }
   },
   "figure": {
    "source": "cosma2022",
    "mark": "D"
   }
  }
 ]
}

/** WHO-5: Armenia, ages 11-15, 2018 */
export const who5Hbsc2018Armenia: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-armenia",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Armenia, ages 11-15, 2018",
  "zh-CN": "WHO-5：亚美尼亚，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Armenia, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），亚美尼亚，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "AM",
  "n": 4374,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 4374,
     "cell": "moments",
     "mean": 3.46,
     "sd": 1.16
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 20,
   "note": "50 + 10 (0 - 3.46) / 1.16 = 20.17"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 41,
   "note": "50 + 10 (2.4 - 3.46) / 1.16 = 40.86"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 63,
   "note": "50 + 10 (5 - 3.46) / 1.16 = 63.28"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Austria, ages 11-15, 2018 */
export const who5Hbsc2018Austria: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-austria",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Austria, ages 11-15, 2018",
  "zh-CN": "WHO-5：奥地利，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Austria, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），奥地利，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "AT",
  "n": 3988,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 3988,
     "cell": "moments",
     "mean": 2.75,
     "sd": 1.19
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 27,
   "note": "50 + 10 (0 - 2.75) / 1.19 = 26.89"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 47,
   "note": "50 + 10 (2.4 - 2.75) / 1.19 = 47.06"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 69,
   "note": "50 + 10 (5 - 2.75) / 1.19 = 68.91"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Czechia, ages 11-15, 2018 */
export const who5Hbsc2018Czechia: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-czechia",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Czechia, ages 11-15, 2018",
  "zh-CN": "WHO-5：捷克，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Czechia, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），捷克，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "CZ",
  "n": 9813,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 9813,
     "cell": "moments",
     "mean": 2.92,
     "sd": 1.3
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 28,
   "note": "50 + 10 (0 - 2.92) / 1.3 = 27.54"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 46,
   "note": "50 + 10 (2.4 - 2.92) / 1.3 = 46.00"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 66,
   "note": "50 + 10 (5 - 2.92) / 1.3 = 66.00"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Georgia, ages 11-15, 2018 */
export const who5Hbsc2018Georgia: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-georgia",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Georgia, ages 11-15, 2018",
  "zh-CN": "WHO-5：格鲁吉亚，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Georgia, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），格鲁吉亚，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "GE",
  "n": 3856,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 3856,
     "cell": "moments",
     "mean": 3.01,
     "sd": 1.41
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 29,
   "note": "50 + 10 (0 - 3.01) / 1.41 = 28.65"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 46,
   "note": "50 + 10 (2.4 - 3.01) / 1.41 = 45.67"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 64,
   "note": "50 + 10 (5 - 3.01) / 1.41 = 64.11"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Ireland, ages 11-15, 2018 */
export const who5Hbsc2018Ireland: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-ireland",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Ireland, ages 11-15, 2018",
  "zh-CN": "WHO-5：爱尔兰，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Ireland, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），爱尔兰，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "IE",
  "n": 3636,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 3636,
     "cell": "moments",
     "mean": 2.98,
     "sd": 1.18
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 25,
   "note": "50 + 10 (0 - 2.98) / 1.18 = 24.75"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 45,
   "note": "50 + 10 (2.4 - 2.98) / 1.18 = 45.08"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 67,
   "note": "50 + 10 (5 - 2.98) / 1.18 = 67.12"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Kazakhstan, ages 11-15, 2018 */
export const who5Hbsc2018Kazakhstan: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-kazakhstan",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Kazakhstan, ages 11-15, 2018",
  "zh-CN": "WHO-5：哈萨克斯坦，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Kazakhstan, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），哈萨克斯坦，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "KZ",
  "n": 4354,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 4354,
     "cell": "moments",
     "mean": 3.28,
     "sd": 1.07
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 19,
   "note": "50 + 10 (0 - 3.28) / 1.07 = 19.35"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 42,
   "note": "50 + 10 (2.4 - 3.28) / 1.07 = 41.78"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 66,
   "note": "50 + 10 (5 - 3.28) / 1.07 = 66.07"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Lithuania, ages 11-15, 2018 */
export const who5Hbsc2018Lithuania: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-lithuania",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Lithuania, ages 11-15, 2018",
  "zh-CN": "WHO-5：立陶宛，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Lithuania, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），立陶宛，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "LT",
  "n": 3710,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 3710,
     "cell": "moments",
     "mean": 3.05,
     "sd": 1.08
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 22,
   "note": "50 + 10 (0 - 3.05) / 1.08 = 21.76"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 44,
   "note": "50 + 10 (2.4 - 3.05) / 1.08 = 43.98"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 68,
   "note": "50 + 10 (5 - 3.05) / 1.08 = 68.06"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Moldova, ages 11-15, 2018 */
export const who5Hbsc2018Moldova: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-moldova",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Moldova, ages 11-15, 2018",
  "zh-CN": "WHO-5：摩尔多瓦，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Moldova, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），摩尔多瓦，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "MD",
  "n": 4476,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 4476,
     "cell": "moments",
     "mean": 3.31,
     "sd": 1.06
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 19,
   "note": "50 + 10 (0 - 3.31) / 1.06 = 18.77"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 41,
   "note": "50 + 10 (2.4 - 3.31) / 1.06 = 41.42"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 66,
   "note": "50 + 10 (5 - 3.31) / 1.06 = 65.94"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Poland, ages 11-15, 2018 */
export const who5Hbsc2018Poland: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-poland",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Poland, ages 11-15, 2018",
  "zh-CN": "WHO-5：波兰，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Poland, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），波兰，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "PL",
  "n": 5127,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 5127,
     "cell": "moments",
     "mean": 2.76,
     "sd": 1.09
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 25,
   "note": "50 + 10 (0 - 2.76) / 1.09 = 24.68"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 47,
   "note": "50 + 10 (2.4 - 2.76) / 1.09 = 46.70"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 71,
   "note": "50 + 10 (5 - 2.76) / 1.09 = 70.55"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Romania, ages 11-15, 2018 */
export const who5Hbsc2018Romania: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-romania",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Romania, ages 11-15, 2018",
  "zh-CN": "WHO-5：罗马尼亚，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Romania, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），罗马尼亚，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "RO",
  "n": 4392,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 4392,
     "cell": "moments",
     "mean": 3.09,
     "sd": 1.15
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 23,
   "note": "50 + 10 (0 - 3.09) / 1.15 = 23.13"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 44,
   "note": "50 + 10 (2.4 - 3.09) / 1.15 = 44.00"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 67,
   "note": "50 + 10 (5 - 3.09) / 1.15 = 66.61"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Russian Federation, ages 11-15, 2018 */
export const who5Hbsc2018RussianFederation: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-russian-federation",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Russian Federation, ages 11-15, 2018",
  "zh-CN": "WHO-5：俄罗斯，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Russian Federation, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），俄罗斯，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "RU",
  "n": 4104,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 4104,
     "cell": "moments",
     "mean": 3.03,
     "sd": 1.1
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 22,
   "note": "50 + 10 (0 - 3.03) / 1.1 = 22.45"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 44,
   "note": "50 + 10 (2.4 - 3.03) / 1.1 = 44.27"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 68,
   "note": "50 + 10 (5 - 3.03) / 1.1 = 67.91"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Scotland, ages 11-15, 2018 */
export const who5Hbsc2018Scotland: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-scotland",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Scotland, ages 11-15, 2018",
  "zh-CN": "WHO-5：苏格兰，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Scotland, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），苏格兰，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "GB-SCT",
  "n": 4852,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 4852,
     "cell": "moments",
     "mean": 2.88,
     "sd": 1.14
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 25,
   "note": "50 + 10 (0 - 2.88) / 1.14 = 24.74"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 46,
   "note": "50 + 10 (2.4 - 2.88) / 1.14 = 45.79"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 69,
   "note": "50 + 10 (5 - 2.88) / 1.14 = 68.60"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}

/** WHO-5: Slovenia, ages 11-15, 2018 */
export const who5Hbsc2018Slovenia: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "who-5-hbsc-2018-slovenia",
 "edition": "2018",
 "title": {
  "en": "WHO-5: Slovenia, ages 11-15, 2018",
  "zh-CN": "WHO-5：斯洛文尼亚，11–15 岁，2018 年"
 },
 "instrument": {
  "id": "who-5",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils aged 11, 13 and 15 of the survey Health Behaviour in School-aged Children, Slovenia, both sexes together. The form does not measure alike across countries, sexes and ages (same paper): a description.",
   "zh-CN": "学龄儿童健康行为调查（HBSC），斯洛文尼亚，11、13、15 岁学生，男女合并。该量表在不同国家、性别和年龄间测量不等值（同一论文）：仅作描述。"
  },
  "country": "SI",
  "n": 5540,
  "collected": {
   "from": 2018,
   "to": 2018
  },
  "ages": {
   "min": 11,
   "max": 15
  }
 },
 "reviewBy": "2028-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "item_mean",
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
     "n": 5540,
     "cell": "moments",
     "mean": 2.97,
     "sd": 1.14
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 0,
   "value": 24,
   "note": "50 + 10 (0 - 2.97) / 1.14 = 23.95"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 2.4,
   "value": 45,
   "note": "50 + 10 (2.4 - 2.97) / 1.14 = 45.00"
  },
  {
   "scale": "total",
   "stage": "item_mean",
   "respondent": {},
   "score": 5,
   "value": 68,
   "note": "50 + 10 (5 - 2.97) / 1.14 = 67.81"
  }
 ],
 "references": [
  {
   "id": "cosma2022",
   "citation": "Cosma A, Költő A, Chzhen Y, Kleszczewska D, Kalman M, Martin G (2022). Measurement invariance of the WHO-5 Well-Being Index: evidence from 15 European countries. International Journal of Environmental Research and Public Health 19, 9798.",
   "doi": "10.3390/ijerph19169798"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cosma2022",
  "mark": "S1",
  "note": "mean of the five answers, 0-5, from the table of the stored copy"
 }
}
