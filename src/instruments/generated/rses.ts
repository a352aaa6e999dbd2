// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of rses. */
export type ItemId =
  | 'rses_satisfied'
  | 'rses_no_good'
  | 'rses_qualities'
  | 'rses_able'
  | 'rses_little_pride'
  | 'rses_useless'
  | 'rses_worth'
  | 'rses_respect'
  | 'rses_failure'
  | 'rses_positive'

/** Scale ids of rses, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum' | 'sum_from_10'
}
export type ScaleId = keyof ScaleStages

/** Rosenberg Self-Esteem Scale (RSES), English forms, version 1.0.0. */
export const rses: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "rses",
 "version": "1.0.0",
 "title": {
  "en": "Rosenberg Self-Esteem Scale (RSES), English forms",
  "zh-CN": "罗森伯格自尊量表（RSES，英文版）"
 },
 "construct": {
  "en": "self-esteem",
  "zh-CN": "自尊"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "rses",
  "member": "english"
 },
 "intended": {
  "ages": {
   "min": 12,
   "max": 100
  },
  "figure": {
   "source": "rosenberg1965",
   "mark": "K",
   "note": "made with pupils of grades 11 and 12; used from 12 years"
  }
 },
 "licence": {
  "statement": {
   "en": "Free for research and education with a reference to the author, as is commonly said; no licence text was read. Only keys and figures are stored here.",
   "zh-CN": "通常认为注明作者即可免费用于研究和教育；未读到许可条款。此处只有计分键和数据。"
  },
  "holder": "The Morris Rosenberg Foundation",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "rosenberg1965",
   "mark": "K"
  }
 },
 "references": [
  {
   "id": "rosenberg1965",
   "citation": "Rosenberg M (1965). Society and the adolescent self-image. Princeton University Press, Princeton, New Jersey."
  },
  {
   "id": "qscorer",
   "citation": "R package qscorer, function scoring_rses: items 0-3, reversed 2, 5, 6, 8, 9, not scored when more than 2 are missing, below 15 may be low. GitHub nrkoehler/qscorer, R/rses.R.",
   "url": "https://rdrr.io/github/nrkoehler/qscorer/src/R/rses.R"
  },
  {
   "id": "jwileymisc",
   "citation": "R package JWileymisc, .scoreRSES: items 0-3, reversed 3, 5, 8, 9, 10 (the order that begins with worth). CRAN.",
   "url": "https://rdrr.io/cran/JWileymisc/man/scoring.html"
  },
  {
   "id": "caudek",
   "citation": "R function scoring_rosenberg: range 0-30, 15 to 25 within the normal range, below 15 suggests low self-esteem. GitHub ccaudek/r_functions, rosenberg.R."
  },
  {
   "id": "openpsychometrics",
   "citation": "Open-Source Psychometrics Project: item order and 1-4 coding of the raw data of its Rosenberg scale, as listed in GitHub dvanderelst-classes/python-class, assignment_data/self_esteem.md."
  },
  {
   "id": "mindseed",
   "citation": "Chinese psychology wiki wiki.mindseed.cn, page on the Rosenberg scale: the English form with reversed 2, 5, 6, 8, 9 and the Chinese form in its own order, 1-4."
  }
 ],
 "responseSets": {
  "agreement": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "strongly disagree",
      "zh-CN": "非常不同意"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "disagree",
      "zh-CN": "不同意"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "agree",
      "zh-CN": "同意"
     }
    },
    {
     "code": 3,
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
   "id": "rses_satisfied",
   "label": {
    "en": "content with self",
    "zh-CN": "悦纳自己"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "rses_no_good",
   "label": {
    "en": "lacks merit",
    "zh-CN": "觉得自己不行"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "rses_qualities",
   "label": {
    "en": "has strengths",
    "zh-CN": "有长处"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "rses_able",
   "label": {
    "en": "equal ability",
    "zh-CN": "能力不输他人"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "rses_little_pride",
   "label": {
    "en": "lacks pride",
    "zh-CN": "缺少自豪"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "rses_useless",
   "label": {
    "en": "uselessness",
    "zh-CN": "无用感"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "rses_worth",
   "label": {
    "en": "equal worth",
    "zh-CN": "价值不低于人"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "rses_respect",
   "label": {
    "en": "wants self-respect",
    "zh-CN": "自重的愿望"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "rses_failure",
   "label": {
    "en": "sense of failure",
    "zh-CN": "失败感"
   },
   "kind": "choice",
   "responses": "agreement"
  },
  {
   "id": "rses_positive",
   "label": {
    "en": "favourable self-view",
    "zh-CN": "看好自己"
   },
   "kind": "choice",
   "responses": "agreement"
  }
 ],
 "forms": [
  {
   "id": "en-satisfied-first",
   "language": "en",
   "informant": "self",
   "order": [
    "rses_satisfied",
    "rses_no_good",
    "rses_qualities",
    "rses_able",
    "rses_little_pride",
    "rses_useless",
    "rses_worth",
    "rses_respect",
    "rses_failure",
    "rses_positive"
   ],
   "figure": {
    "source": "qscorer",
    "mark": "V2",
    "note": "reversed by printed number: 2, 5, 6, 8, 9"
   }
  },
  {
   "id": "en-worth-first",
   "language": "en",
   "informant": "self",
   "order": [
    "rses_worth",
    "rses_qualities",
    "rses_failure",
    "rses_able",
    "rses_little_pride",
    "rses_positive",
    "rses_satisfied",
    "rses_respect",
    "rses_useless",
    "rses_no_good"
   ],
   "figure": {
    "source": "jwileymisc",
    "mark": "V2",
    "note": "reversed by printed number: 3, 5, 8, 9, 10; the order of openpsychometrics.org as well"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "self-esteem",
    "zh-CN": "自尊"
   },
   "direction": "lower-is-worse",
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
    },
    {
     "id": "sum_from_10",
     "steps": [
      {
       "add": 10
      }
     ],
     "range": {
      "min": 10,
      "max": 40
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "rses_satisfied",
     {
      "item": "rses_no_good",
      "reverse": true
     },
     "rses_qualities",
     "rses_able",
     {
      "item": "rses_little_pride",
      "reverse": true
     },
     {
      "item": "rses_useless",
      "reverse": true
     },
     "rses_worth",
     {
      "item": "rses_respect",
      "reverse": true
     },
     {
      "item": "rses_failure",
      "reverse": true
     },
     "rses_positive"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "qscorer",
      "mark": "S1",
      "note": "not scored when more than 2 are missing; that the sum is prorated and rounded half up is our reading"
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
   "id": "common",
   "label": {
    "en": "commonly quoted bands, 15 and 25",
    "zh-CN": "常引用的分级（15、25）"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 15,
     "closed": "at-or-above"
    },
    {
     "at": 25,
     "closed": "above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, below 15",
      "zh-CN": "偏低，低于 15"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to a low opinion of oneself. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能对自己评价偏低，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to a low opinion of oneself. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能对自己评价偏低，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "middle",
     "label": {
      "en": "within the usual range, 15-25",
      "zh-CN": "一般范围，15–25"
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
      "en": "above 25",
      "zh-CN": "高于 25"
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
    "en": "not stated by the sources",
    "zh-CN": "来源未说明"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "caudek",
     "mark": "S1",
     "note": "no study of accuracy is named at any age"
    }
   },
   "figure": {
    "source": "caudek",
    "mark": "V2",
    "note": "below 15 in two scorers, both without a study; above 25 in one"
   }
  }
 ],
 "reliability": [],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer scores 0: 0 + (3 - 3) + 0 + 0 + (3 - 3) + (3 - 3) + 0 + (3 - 3) + (3 - 3) + 0",
   "responses": {
    "rses_satisfied": 0,
    "rses_no_good": 3,
    "rses_qualities": 0,
    "rses_able": 0,
    "rses_little_pride": 3,
    "rses_useless": 3,
    "rses_worth": 0,
    "rses_respect": 3,
    "rses_failure": 3,
    "rses_positive": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0,
      "sum_from_10": 10
     }
    },
    "bands": {
     "common": "low"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer scores 3: 3 + (3 - 0) + 3 + 3 + (3 - 0) + (3 - 0) + 3 + (3 - 0) + (3 - 0) + 3",
   "responses": {
    "rses_satisfied": 3,
    "rses_no_good": 0,
    "rses_qualities": 3,
    "rses_able": 3,
    "rses_little_pride": 0,
    "rses_useless": 0,
    "rses_worth": 3,
    "rses_respect": 0,
    "rses_failure": 0,
    "rses_positive": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 30,
      "sum_from_10": 40
     }
    },
    "bands": {
     "common": "high"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "same-code-low",
   "note": "the same code 0 everywhere, no key can hide: 0 + (3 - 0) + 0 + 0 + (3 - 0) + (3 - 0) + 0 + (3 - 0) + (3 - 0) + 0",
   "responses": {
    "rses_satisfied": 0,
    "rses_no_good": 0,
    "rses_qualities": 0,
    "rses_able": 0,
    "rses_little_pride": 0,
    "rses_useless": 0,
    "rses_worth": 0,
    "rses_respect": 0,
    "rses_failure": 0,
    "rses_positive": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15,
      "sum_from_10": 25
     }
    },
    "bands": {
     "common": "middle"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "same-code-high",
   "note": "the same code 3 everywhere: 3 + (3 - 3) + 3 + 3 + (3 - 3) + (3 - 3) + 3 + (3 - 3) + (3 - 3) + 3",
   "responses": {
    "rses_satisfied": 3,
    "rses_no_good": 3,
    "rses_qualities": 3,
    "rses_able": 3,
    "rses_little_pride": 3,
    "rses_useless": 3,
    "rses_worth": 3,
    "rses_respect": 3,
    "rses_failure": 3,
    "rses_positive": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15,
      "sum_from_10": 25
     }
    },
    "bands": {
     "common": "middle"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "bits-0",
   "note": "codes in the order of the items: 3 0 3 0 3 0 3 0 3 0; 3 + (3 - 0) + 3 + 0 + (3 - 3) + (3 - 0) + 3 + (3 - 0) + (3 - 3) + 0",
   "responses": {
    "rses_satisfied": 3,
    "rses_no_good": 0,
    "rses_qualities": 3,
    "rses_able": 0,
    "rses_little_pride": 3,
    "rses_useless": 0,
    "rses_worth": 3,
    "rses_respect": 0,
    "rses_failure": 3,
    "rses_positive": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18,
      "sum_from_10": 28
     }
    },
    "bands": {
     "common": "middle"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "codes in the order of the items: 0 3 3 0 0 3 3 0 0 3; 0 + (3 - 3) + 3 + 0 + (3 - 0) + (3 - 3) + 3 + (3 - 0) + (3 - 0) + 3",
   "responses": {
    "rses_satisfied": 0,
    "rses_no_good": 3,
    "rses_qualities": 3,
    "rses_able": 0,
    "rses_little_pride": 0,
    "rses_useless": 3,
    "rses_worth": 3,
    "rses_respect": 0,
    "rses_failure": 0,
    "rses_positive": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18,
      "sum_from_10": 28
     }
    },
    "bands": {
     "common": "middle"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "codes in the order of the items: 0 0 0 3 3 3 3 0 0 0; 0 + (3 - 0) + 0 + 3 + (3 - 3) + (3 - 3) + 3 + (3 - 0) + (3 - 0) + 0",
   "responses": {
    "rses_satisfied": 0,
    "rses_no_good": 0,
    "rses_qualities": 0,
    "rses_able": 3,
    "rses_little_pride": 3,
    "rses_useless": 3,
    "rses_worth": 3,
    "rses_respect": 0,
    "rses_failure": 0,
    "rses_positive": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15,
      "sum_from_10": 25
     }
    },
    "bands": {
     "common": "middle"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "bits-3",
   "note": "codes in the order of the items: 0 0 0 0 0 0 0 3 3 3; 0 + (3 - 0) + 0 + 0 + (3 - 0) + (3 - 0) + 0 + (3 - 3) + (3 - 3) + 3",
   "responses": {
    "rses_satisfied": 0,
    "rses_no_good": 0,
    "rses_qualities": 0,
    "rses_able": 0,
    "rses_little_pride": 0,
    "rses_useless": 0,
    "rses_worth": 0,
    "rses_respect": 3,
    "rses_failure": 3,
    "rses_positive": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12,
      "sum_from_10": 22
     }
    },
    "bands": {
     "common": "low"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "mixed",
   "note": "codes in the order of the items: 1 3 1 3 1 3 1 3 1 3; 1 + (3 - 3) + 1 + 3 + (3 - 1) + (3 - 3) + 1 + (3 - 3) + (3 - 1) + 3",
   "responses": {
    "rses_satisfied": 1,
    "rses_no_good": 3,
    "rses_qualities": 1,
    "rses_able": 3,
    "rses_little_pride": 1,
    "rses_useless": 3,
    "rses_worth": 1,
    "rses_respect": 3,
    "rses_failure": 1,
    "rses_positive": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13,
      "sum_from_10": 23
     }
    },
    "bands": {
     "common": "low"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-14",
   "note": "3 + (3 - 0) + 3 + 3 + (3 - 1) + (3 - 3) + 0 + (3 - 3) + (3 - 3) + 0 = 14",
   "responses": {
    "rses_satisfied": 3,
    "rses_no_good": 0,
    "rses_qualities": 3,
    "rses_able": 3,
    "rses_little_pride": 1,
    "rses_useless": 3,
    "rses_worth": 0,
    "rses_respect": 3,
    "rses_failure": 3,
    "rses_positive": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14,
      "sum_from_10": 24
     }
    },
    "bands": {
     "common": "low"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "3 + (3 - 0) + 3 + 3 + (3 - 0) + (3 - 3) + 0 + (3 - 3) + (3 - 3) + 0 = 15",
   "responses": {
    "rses_satisfied": 3,
    "rses_no_good": 0,
    "rses_qualities": 3,
    "rses_able": 3,
    "rses_little_pride": 0,
    "rses_useless": 3,
    "rses_worth": 0,
    "rses_respect": 3,
    "rses_failure": 3,
    "rses_positive": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15,
      "sum_from_10": 25
     }
    },
    "bands": {
     "common": "middle"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-25",
   "note": "3 + (3 - 0) + 3 + 3 + (3 - 0) + (3 - 0) + 3 + (3 - 0) + (3 - 2) + 0 = 25",
   "responses": {
    "rses_satisfied": 3,
    "rses_no_good": 0,
    "rses_qualities": 3,
    "rses_able": 3,
    "rses_little_pride": 0,
    "rses_useless": 0,
    "rses_worth": 3,
    "rses_respect": 0,
    "rses_failure": 2,
    "rses_positive": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 25,
      "sum_from_10": 35
     }
    },
    "bands": {
     "common": "middle"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-26",
   "note": "3 + (3 - 0) + 3 + 3 + (3 - 0) + (3 - 0) + 3 + (3 - 0) + (3 - 1) + 0 = 26",
   "responses": {
    "rses_satisfied": 3,
    "rses_no_good": 0,
    "rses_qualities": 3,
    "rses_able": 3,
    "rses_little_pride": 0,
    "rses_useless": 0,
    "rses_worth": 3,
    "rses_respect": 0,
    "rses_failure": 1,
    "rses_positive": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 26,
      "sum_from_10": 36
     }
    },
    "bands": {
     "common": "high"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "two blank, sum 18, prorated 18 x 10 / 8 = 22.5, half up to 23: (3 - 1) + 3 + 2 + (3 - 0) + (3 - 1) + 2 + (3 - 1) + 2 over 8 answers",
   "responses": {
    "rses_no_good": 1,
    "rses_qualities": 3,
    "rses_able": 2,
    "rses_little_pride": 0,
    "rses_useless": 1,
    "rses_worth": 2,
    "rses_failure": 1,
    "rses_positive": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 23,
      "sum_from_10": 33
     }
    },
    "bands": {
     "common": "middle"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "one blank, sum 20, prorated 20 x 10 / 9 = 22.2, rounded to 22: 2 + (3 - 1) + 3 + 2 + (3 - 0) + (3 - 1) + 2 + (3 - 1) + 2 over 9 answers",
   "responses": {
    "rses_satisfied": 2,
    "rses_no_good": 1,
    "rses_qualities": 3,
    "rses_able": 2,
    "rses_little_pride": 0,
    "rses_useless": 1,
    "rses_worth": 2,
    "rses_failure": 1,
    "rses_positive": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 22,
      "sum_from_10": 32
     }
    },
    "bands": {
     "common": "middle"
    }
   },
   "figure": {
    "source": "rosenberg1965",
    "mark": "D"
   }
  },
  {
   "id": "three-missing",
   "note": "one more than may be missing: (3 - 1) + 3 + (3 - 0) + (3 - 1) + 2 + (3 - 1) + 2 over 7 answers",
   "responses": {
    "rses_no_good": 1,
    "rses_qualities": 3,
    "rses_little_pride": 0,
    "rses_useless": 1,
    "rses_worth": 2,
    "rses_failure": 1,
    "rses_positive": 2
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "rosenberg1965",
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
    "source": "rosenberg1965",
    "mark": "D"
   }
  }
 ]
}
