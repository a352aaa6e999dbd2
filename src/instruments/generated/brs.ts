// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of brs. */
export type ItemId =
  | 'brs_1'
  | 'brs_2'
  | 'brs_3'
  | 'brs_4'
  | 'brs_5'
  | 'brs_6'

/** Scale ids of brs, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'mean'
}
export type ScaleId = keyof ScaleStages

/** Brief Resilience Scale (BRS), version 1.0.0. */
export const brs: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "brs",
 "version": "1.0.0",
 "title": {
  "en": "Brief Resilience Scale (BRS)",
  "zh-CN": "简明心理韧性量表（BRS）"
 },
 "construct": {
  "en": "resilience: recovering from strain",
  "zh-CN": "心理韧性：从压力中恢复"
 },
 "informants": [
  "self"
 ],
 "intended": {
  "ages": {
   "min": 12,
   "max": 100
  },
  "figure": {
   "source": "smith2008",
   "mark": "K",
   "note": "made with US students and patients; used in 977 Chinese secondary pupils (Chen et al. 2024), from 12 years by general knowledge"
  }
 },
 "licence": {
  "statement": {
   "en": "Free, no permission required according to one collection of measures. Only keys and figures are stored here.",
   "zh-CN": "据一处量表汇编，可免费使用、无需许可。此处只有计分键和数据。"
  },
  "holder": "Bruce W. Smith; Springer",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "whatworks",
   "mark": "S1",
   "note": "commercial use is kept back, since the statement does not name it"
  }
 },
 "references": [
  {
   "id": "smith2008",
   "citation": "Smith BW, Dalen J, Wiggins K, Tooley E, Christopher P, Bernard J (2008). The Brief Resilience Scale: assessing the ability to bounce back. International Journal of Behavioral Medicine 15(3), 194-200.",
   "doi": "10.1080/10705500802222972"
  },
  {
   "id": "rcp",
   "citation": "Royal College of Physicians journals, box 1, reprinted with permission from Smith et al. 2008: reverse 2, 4 and 6 and find the mean of the six items, 1-5.",
   "url": "https://www.rcpjournals.org"
  },
  {
   "id": "baxtr",
   "citation": "R package baxtr, function re: six items 1-5, reversed 2, 4, 6. GitHub jonathanbart/baxtr, R/re_function.R.",
   "url": "https://rdrr.io/github/jonathanbart/baxtr/src/R/re_function.R"
  },
  {
   "id": "napkon",
   "citation": "R functions of a German cohort study (calculate_brs_total, categorize_brs_ecu): sum over the number of answers, rounded to two decimals; low 1-2.99, normal 3-4.30, high 4.31-5 (public repository, name not shown by the index)."
  },
  {
   "id": "smith2013",
   "citation": "Smith BW, Epstein EM, Ortiz JA, Christopher PJ, Tooley EM (2013). The foundations of resilience: what are the critical resources for bouncing back from stress? In: Prince-Embury S, Saklofske DH (eds.), Resilience in children, adolescents, and adults. Springer, New York, 167-187 (not read)."
  },
  {
   "id": "bioprotocol",
   "citation": "bio-protocol.org, methods excerpt 9295829: BRS, mean of six, reversed 2, 4, 6, alpha .80 to .91 in Smith et al. 2008."
  },
  {
   "id": "chmitorz2018",
   "citation": "Chmitorz A, Wenzel M, Stieglitz RD, Kunzler A, Bagusat C, Helmreich I, Gerlicher A, Kampa M, Kubiak T, Kalisch R, Lieb K, Tüscher O (2018). Population-based validation of a German version of the Brief Resilience Scale. PLoS ONE 13(2), e0192761 (abstract read).",
   "doi": "10.1371/journal.pone.0192761"
  },
  {
   "id": "fung2020",
   "citation": "Fung SF (2020). Validity of the Brief Resilience Scale and Brief Resilient Coping Scale in a Chinese sample. International Journal of Environmental Research and Public Health 17(4), 1265 (as quoted by the collection of measures).",
   "doi": "10.3390/ijerph17041265"
  },
  {
   "id": "whatworks",
   "citation": "What Works Centre for Wellbeing, measures bank: Brief Resilience Scale, free, no permission required.",
   "url": "https://measure.whatworkswellbeing.org/measures-bank/brief-resilience-scale/"
  }
 ],
 "responseSets": {
  "agreement": {
   "options": [
    {
     "code": 1,
     "label": {
      "en": "strongly disagree",
      "zh-CN": "非常不同意"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "disagree",
      "zh-CN": "不同意"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "neutral",
      "zh-CN": "中立"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "agree",
      "zh-CN": "同意"
     }
    },
    {
     "code": 5,
     "label": {
      "en": "strongly agree",
      "zh-CN": "非常同意"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "brs_1",
   "label": {
    "en": "rebounds",
    "zh-CN": "恢复快"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "brs_2",
   "label": {
    "en": "struggles under strain",
    "zh-CN": "难熬压力事件"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "brs_3",
   "label": {
    "en": "quick recovery",
    "zh-CN": "不需很久恢复"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "brs_4",
   "label": {
    "en": "slow to rebound",
    "zh-CN": "受挫后难恢复"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "brs_5",
   "label": {
    "en": "gets by easily",
    "zh-CN": "较易渡过难关"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "brs_6",
   "label": {
    "en": "slow after setbacks",
    "zh-CN": "很久才能走出"
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
   "order": [
    "brs_1",
    "brs_2",
    "brs_3",
    "brs_4",
    "brs_5",
    "brs_6"
   ],
   "figure": {
    "source": "rcp",
    "mark": "V2"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "order": [
    "brs_1",
    "brs_2",
    "brs_3",
    "brs_4",
    "brs_5",
    "brs_6"
   ],
   "figure": {
    "source": "rcp",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "resilience",
    "zh-CN": "心理韧性"
   },
   "direction": "lower-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 1,
      "max": 5
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "brs_1",
     {
      "item": "brs_2",
      "reverse": true
     },
     "brs_3",
     {
      "item": "brs_4",
      "reverse": true
     },
     "brs_5",
     {
      "item": "brs_6",
      "reverse": true
     }
    ],
    "missing": {
     "policy": "answered-only",
     "maxMissing": 1,
     "figure": {
      "source": "napkon",
      "mark": "S1",
      "note": "mean of what was answered, without a limit in the source; at most one blank is our choice"
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
   "id": "authors",
   "label": {
    "en": "low, middle, high",
    "zh-CN": "低、中、高"
   },
   "scale": "total",
   "stage": "mean",
   "default": true,
   "cuts": [
    {
     "at": 3,
     "closed": "at-or-above",
     "decimals": 2
    },
    {
     "at": 4.31,
     "closed": "at-or-above",
     "decimals": 2
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, 1.00-2.99",
      "zh-CN": "低，1.00–2.99"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to finding it hard to recover after strain. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能遇到压力后较难恢复，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to finding it hard to recover after strain. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能遇到压力后较难恢复，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "middle",
     "label": {
      "en": "middle, 3.00-4.30",
      "zh-CN": "中，3.00–4.30"
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
     "id": "high",
     "label": {
      "en": "high, 4.31-5.00",
      "zh-CN": "高，4.31–5.00"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "The answers gave no sign that calls for a talk now. A questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "从作答看，目前没有需要专门谈话的迹象。一份问卷看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "The answers gave no sign that calls for a talk now. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "从作答看，目前没有需要专门谈话的迹象。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    }
   ],
   "population": {
    "en": "adults (samples of the authors)",
    "zh-CN": "成人（作者的样本）"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "napkon",
     "mark": "S1",
     "note": "no study of accuracy is named"
    }
   },
   "figure": {
    "source": "napkon",
    "mark": "S1",
    "note": "the code names no source; Smith et al. 2013, not read, is the one usually given; the mean is compared after rounding to two decimals"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.8,
   "population": "US students and patients, lowest of four samples (highest .91)",
   "figure": {
    "source": "bioprotocol",
    "mark": "S1"
   }
  },
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.85,
   "population": "German adults",
   "n": 1128,
   "figure": {
    "source": "chmitorz2018",
    "mark": "S1",
    "note": "the same in a second sample of 1481"
   }
  },
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.71,
   "population": "Chinese sample (age not stated by the source)",
   "figure": {
    "source": "fung2020",
    "mark": "S1"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer scores 1: 1 + (6 - 5) + 1 + (6 - 5) + 1 + (6 - 5)",
   "responses": {
    "brs_1": 1,
    "brs_2": 5,
    "brs_3": 1,
    "brs_4": 5,
    "brs_5": 1,
    "brs_6": 5
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 1
     }
    },
    "bands": {
     "authors": "low"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer scores 5: 5 + (6 - 1) + 5 + (6 - 1) + 5 + (6 - 1)",
   "responses": {
    "brs_1": 5,
    "brs_2": 1,
    "brs_3": 5,
    "brs_4": 1,
    "brs_5": 5,
    "brs_6": 1
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 5
     }
    },
    "bands": {
     "authors": "high"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "same-code-low",
   "note": "the same code 1 everywhere, no key can hide: 1 + (6 - 1) + 1 + (6 - 1) + 1 + (6 - 1)",
   "responses": {
    "brs_1": 1,
    "brs_2": 1,
    "brs_3": 1,
    "brs_4": 1,
    "brs_5": 1,
    "brs_6": 1
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 3
     }
    },
    "bands": {
     "authors": "middle"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "same-code-high",
   "note": "the same code 5 everywhere: 5 + (6 - 5) + 5 + (6 - 5) + 5 + (6 - 5)",
   "responses": {
    "brs_1": 5,
    "brs_2": 5,
    "brs_3": 5,
    "brs_4": 5,
    "brs_5": 5,
    "brs_6": 5
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 3
     }
    },
    "bands": {
     "authors": "middle"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "bits-0",
   "note": "codes in the order of the items: 5 1 5 1 5 1; 5 + (6 - 1) + 5 + (6 - 1) + 5 + (6 - 1)",
   "responses": {
    "brs_1": 5,
    "brs_2": 1,
    "brs_3": 5,
    "brs_4": 1,
    "brs_5": 5,
    "brs_6": 1
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 5
     }
    },
    "bands": {
     "authors": "high"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "codes in the order of the items: 1 5 5 1 1 5; 1 + (6 - 5) + 5 + (6 - 1) + 1 + (6 - 5)",
   "responses": {
    "brs_1": 1,
    "brs_2": 5,
    "brs_3": 5,
    "brs_4": 1,
    "brs_5": 1,
    "brs_6": 5
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 2.3333333333333335
     }
    },
    "bands": {
     "authors": "low"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "codes in the order of the items: 1 1 1 5 5 5; 1 + (6 - 1) + 1 + (6 - 5) + 5 + (6 - 5)",
   "responses": {
    "brs_1": 1,
    "brs_2": 1,
    "brs_3": 1,
    "brs_4": 5,
    "brs_5": 5,
    "brs_6": 5
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 2.3333333333333335
     }
    },
    "bands": {
     "authors": "low"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "mixed",
   "note": "codes in the order of the items: 2 4 1 3 5 2; 2 + (6 - 4) + 1 + (6 - 3) + 5 + (6 - 2)",
   "responses": {
    "brs_1": 2,
    "brs_2": 4,
    "brs_3": 1,
    "brs_4": 3,
    "brs_5": 5,
    "brs_6": 2
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 2.8333333333333335
     }
    },
    "bands": {
     "authors": "low"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "sum-17",
   "note": "5 + (6 - 1) + 4 + (6 - 5) + 1 + (6 - 5) = 17",
   "responses": {
    "brs_1": 5,
    "brs_2": 1,
    "brs_3": 4,
    "brs_4": 5,
    "brs_5": 1,
    "brs_6": 5
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 2.8333333333333335
     }
    },
    "bands": {
     "authors": "low"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "sum-18",
   "note": "5 + (6 - 1) + 5 + (6 - 5) + 1 + (6 - 5) = 18",
   "responses": {
    "brs_1": 5,
    "brs_2": 1,
    "brs_3": 5,
    "brs_4": 5,
    "brs_5": 1,
    "brs_6": 5
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 3
     }
    },
    "bands": {
     "authors": "middle"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "sum-25",
   "note": "5 + (6 - 1) + 5 + (6 - 1) + 4 + (6 - 5) = 25",
   "responses": {
    "brs_1": 5,
    "brs_2": 1,
    "brs_3": 5,
    "brs_4": 1,
    "brs_5": 4,
    "brs_6": 5
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 4.166666666666667
     }
    },
    "bands": {
     "authors": "middle"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "sum-26",
   "note": "5 + (6 - 1) + 5 + (6 - 1) + 5 + (6 - 5) = 26",
   "responses": {
    "brs_1": 5,
    "brs_2": 1,
    "brs_3": 5,
    "brs_4": 1,
    "brs_5": 5,
    "brs_6": 5
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 4.333333333333333
     }
    },
    "bands": {
     "authors": "high"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "sum 20 over 5: 4: (6 - 2) + 3 + (6 - 1) + 5 + (6 - 3) over 5 answers",
   "responses": {
    "brs_2": 2,
    "brs_3": 3,
    "brs_4": 1,
    "brs_5": 5,
    "brs_6": 3
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 4
     }
    },
    "bands": {
     "authors": "middle"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-reversed",
   "note": "sum 19 over 5: 3.8: 4 + (6 - 2) + 3 + 5 + (6 - 3) over 5 answers",
   "responses": {
    "brs_1": 4,
    "brs_2": 2,
    "brs_3": 3,
    "brs_5": 5,
    "brs_6": 3
   },
   "expect": {
    "scales": {
     "total": {
      "mean": 3.8
     }
    },
    "bands": {
     "authors": "middle"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "one more than may be missing: (6 - 2) + 3 + 5 + (6 - 3) over 4 answers",
   "responses": {
    "brs_2": 2,
    "brs_3": 3,
    "brs_5": 5,
    "brs_6": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  },
  {
   "id": "blank",
   "note": "no answer at all",
   "responses": {},
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "smith2008",
    "mark": "D"
   }
  }
 ]
}
