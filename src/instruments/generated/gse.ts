// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of gse. */
export type ItemId =
  | 'gse_1'
  | 'gse_2'
  | 'gse_3'
  | 'gse_4'
  | 'gse_5'
  | 'gse_6'
  | 'gse_7'
  | 'gse_8'
  | 'gse_9'
  | 'gse_10'

/** Scale ids of gse, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum' | 'mean'
}
export type ScaleId = keyof ScaleStages

/** General Self-Efficacy Scale (GSE), version 1.0.0. */
export const gse: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "gse",
 "version": "1.0.0",
 "title": {
  "en": "General Self-Efficacy Scale (GSE)",
  "zh-CN": "一般自我效能感量表（GSES）"
 },
 "construct": {
  "en": "general self-efficacy",
  "zh-CN": "一般自我效能感"
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
   "source": "rhyttac",
   "mark": "V2",
   "note": "two collections of measures say 12 years or older"
  }
 },
 "licence": {
  "statement": {
   "en": "Free to use and to reproduce in research with recognition of the source, without explicit permission. Only keys and figures are stored here.",
   "zh-CN": "研究中注明来源即可免费使用和复制，无需另行许可。此处只有计分键和数据。"
  },
  "holder": "Ralf Schwarzer and Matthias Jerusalem",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "faq",
   "mark": "S1",
   "note": "the document of the author grants research; other uses by general knowledge"
  }
 },
 "references": [
  {
   "id": "schwarzer1995",
   "citation": "Schwarzer R, Jerusalem M (1995). Generalized Self-Efficacy scale. In: Weinman J, Wright S, Johnston M (eds.), Measures in health psychology: a user's portfolio. Causal and control beliefs. NFER-Nelson, Windsor, 35-37."
  },
  {
   "id": "faq",
   "citation": "Schwarzer R (2014). Everything you wanted to know about the General Self-Efficacy Scale but were afraid to ask. Freie Universität Berlin.",
   "url": "http://userpage.fu-berlin.de/~health/faq_gse.pdf"
  },
  {
   "id": "qscorer",
   "citation": "R package qscorer, function scoring_gses: ten items 1-4, none reversed, 10-40, no cut-off, at most three missing, quoting the document of the author. GitHub nrkoehler/qscorer, R/gses.R.",
   "url": "https://rdrr.io/github/nrkoehler/qscorer/src/R/gses.R"
  },
  {
   "id": "hpsnz",
   "citation": "Reference data of the scale from the site of its authors, with sum scores. GitHub HPSNZ/hpad_gse_reference_data, data/reference_data_converted.csv."
  },
  {
   "id": "rhyttac",
   "citation": "General Self-Efficacy Scale: 12 years of age or older, sum 10-40 or mean 1-4. RHYTTAC resource library.",
   "url": "https://resources.rhyttac.org/resources/screening-tool/general-self-efficacy-scale-gses"
  },
  {
   "id": "wang2001",
   "citation": "Wang CK, Hu ZF, Liu Y (2001). Evidences for reliability and validity of the Chinese version of General Self-Efficacy Scale. Chinese Journal of Applied Psychology 7(1), 37-40 (abstract read; figures as quoted by a medical scale page, medsci.cn)."
  }
 ],
 "responseSets": {
  "truth": {
   "options": [
    {
     "code": 1,
     "label": {
      "en": "not true",
      "zh-CN": "完全不符"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "hardly true",
      "zh-CN": "有点符合"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "mostly true",
      "zh-CN": "多数符合"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "exactly true",
      "zh-CN": "完全符合"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "gse_1",
   "label": {
    "en": "hard problems",
    "zh-CN": "攻克难题"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "gse_2",
   "label": {
    "en": "against resistance",
    "zh-CN": "顶住反对"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "gse_3",
   "label": {
    "en": "persistence",
    "zh-CN": "有恒心"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "gse_4",
   "label": {
    "en": "surprises",
    "zh-CN": "突发状况"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "gse_5",
   "label": {
    "en": "inventiveness",
    "zh-CN": "随机应变"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "gse_6",
   "label": {
    "en": "effort pays",
    "zh-CN": "努力见效"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "gse_7",
   "label": {
    "en": "composure",
    "zh-CN": "沉着"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "gse_8",
   "label": {
    "en": "many ideas",
    "zh-CN": "点子多"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "gse_9",
   "label": {
    "en": "way out of trouble",
    "zh-CN": "找得到出路"
   },
   "kind": "choice",
   "responses": "truth"
  },
  {
   "id": "gse_10",
   "label": {
    "en": "equal to anything",
    "zh-CN": "凡事应付得来"
   },
   "kind": "choice",
   "responses": "truth"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "self",
   "order": [
    "gse_1",
    "gse_2",
    "gse_3",
    "gse_4",
    "gse_5",
    "gse_6",
    "gse_7",
    "gse_8",
    "gse_9",
    "gse_10"
   ],
   "figure": {
    "source": "schwarzer1995",
    "mark": "V2",
    "note": "the same order in two public code bases"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "order": [
    "gse_1",
    "gse_2",
    "gse_3",
    "gse_4",
    "gse_5",
    "gse_6",
    "gse_7",
    "gse_8",
    "gse_9",
    "gse_10"
   ],
   "figure": {
    "source": "wang2001",
    "mark": "S1",
    "note": "the same order on one page with the Chinese form"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "general self-efficacy",
    "zh-CN": "一般自我效能感"
   },
   "direction": "lower-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 10,
      "max": 40
     }
    },
    {
     "id": "mean",
     "steps": [
      {
       "divide": 10
      }
     ],
     "range": {
      "min": 1,
      "max": 4
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "gse_1",
     "gse_2",
     "gse_3",
     "gse_4",
     "gse_5",
     "gse_6",
     "gse_7",
     "gse_8",
     "gse_9",
     "gse_10"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 3,
     "figure": {
      "source": "faq",
      "mark": "V2c",
      "note": "scored as long as no more than three of ten are missing; not rounded, so that the mean is that of the answers given"
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
 "bandSets": [],
 "reliability": [
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.87,
   "population": "Chinese university students",
   "figure": {
    "source": "wang2001",
    "mark": "S1"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "retest",
   "value": 0.83,
   "interval": "not stated",
   "population": "Chinese university students",
   "figure": {
    "source": "wang2001",
    "mark": "S1"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "split-half",
   "value": 0.82,
   "population": "Chinese university students",
   "n": 401,
   "figure": {
    "source": "wang2001",
    "mark": "S1"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer scores 1: 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1",
   "responses": {
    "gse_1": 1,
    "gse_2": 1,
    "gse_3": 1,
    "gse_4": 1,
    "gse_5": 1,
    "gse_6": 1,
    "gse_7": 1,
    "gse_8": 1,
    "gse_9": 1,
    "gse_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10,
      "mean": 1
     }
    }
   },
   "figure": {
    "source": "schwarzer1995",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer scores 4: 4 + 4 + 4 + 4 + 4 + 4 + 4 + 4 + 4 + 4",
   "responses": {
    "gse_1": 4,
    "gse_2": 4,
    "gse_3": 4,
    "gse_4": 4,
    "gse_5": 4,
    "gse_6": 4,
    "gse_7": 4,
    "gse_8": 4,
    "gse_9": 4,
    "gse_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 40,
      "mean": 4
     }
    }
   },
   "figure": {
    "source": "schwarzer1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-0",
   "note": "codes in the order of the items: 4 1 4 1 4 1 4 1 4 1; 4 + 1 + 4 + 1 + 4 + 1 + 4 + 1 + 4 + 1",
   "responses": {
    "gse_1": 4,
    "gse_2": 1,
    "gse_3": 4,
    "gse_4": 1,
    "gse_5": 4,
    "gse_6": 1,
    "gse_7": 4,
    "gse_8": 1,
    "gse_9": 4,
    "gse_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 25,
      "mean": 2.5
     }
    }
   },
   "figure": {
    "source": "schwarzer1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "codes in the order of the items: 1 4 4 1 1 4 4 1 1 4; 1 + 4 + 4 + 1 + 1 + 4 + 4 + 1 + 1 + 4",
   "responses": {
    "gse_1": 1,
    "gse_2": 4,
    "gse_3": 4,
    "gse_4": 1,
    "gse_5": 1,
    "gse_6": 4,
    "gse_7": 4,
    "gse_8": 1,
    "gse_9": 1,
    "gse_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 25,
      "mean": 2.5
     }
    }
   },
   "figure": {
    "source": "schwarzer1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "codes in the order of the items: 1 1 1 4 4 4 4 1 1 1; 1 + 1 + 1 + 4 + 4 + 4 + 4 + 1 + 1 + 1",
   "responses": {
    "gse_1": 1,
    "gse_2": 1,
    "gse_3": 1,
    "gse_4": 4,
    "gse_5": 4,
    "gse_6": 4,
    "gse_7": 4,
    "gse_8": 1,
    "gse_9": 1,
    "gse_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 22,
      "mean": 2.2
     }
    }
   },
   "figure": {
    "source": "schwarzer1995",
    "mark": "D"
   }
  },
  {
   "id": "bits-3",
   "note": "codes in the order of the items: 1 1 1 1 1 1 1 4 4 4; 1 + 1 + 1 + 1 + 1 + 1 + 1 + 4 + 4 + 4",
   "responses": {
    "gse_1": 1,
    "gse_2": 1,
    "gse_3": 1,
    "gse_4": 1,
    "gse_5": 1,
    "gse_6": 1,
    "gse_7": 1,
    "gse_8": 4,
    "gse_9": 4,
    "gse_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 19,
      "mean": 1.9
     }
    }
   },
   "figure": {
    "source": "schwarzer1995",
    "mark": "D"
   }
  },
  {
   "id": "mixed",
   "note": "codes in the order of the items: 2 4 2 4 2 4 2 4 2 4; 2 + 4 + 2 + 4 + 2 + 4 + 2 + 4 + 2 + 4",
   "responses": {
    "gse_1": 2,
    "gse_2": 4,
    "gse_3": 2,
    "gse_4": 4,
    "gse_5": 2,
    "gse_6": 4,
    "gse_7": 2,
    "gse_8": 4,
    "gse_9": 2,
    "gse_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 30,
      "mean": 3
     }
    }
   },
   "figure": {
    "source": "schwarzer1995",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "sum 18, prorated 18 x 10 / 8 = 22.5, mean 2.25: 2 + 1 + 3 + 2 + 4 + 3 + 2 + 1 over 8 answers",
   "responses": {
    "gse_2": 2,
    "gse_4": 1,
    "gse_5": 3,
    "gse_6": 2,
    "gse_7": 4,
    "gse_8": 3,
    "gse_9": 2,
    "gse_10": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 22.5,
      "mean": 2.25
     }
    }
   },
   "figure": {
    "source": "schwarzer1995",
    "mark": "D"
   }
  },
  {
   "id": "three-missing-whole",
   "note": "sum 21, prorated 21 x 10 / 7 = 30: 3 + 4 + 3 + 2 + 4 + 3 + 2 over 7 answers",
   "responses": {
    "gse_1": 3,
    "gse_3": 4,
    "gse_5": 3,
    "gse_6": 2,
    "gse_7": 4,
    "gse_8": 3,
    "gse_9": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 30,
      "mean": 3
     }
    }
   },
   "figure": {
    "source": "schwarzer1995",
    "mark": "D"
   }
  },
  {
   "id": "four-missing",
   "note": "one more than may be missing: 4 + 3 + 2 + 4 + 3 + 2 over 6 answers",
   "responses": {
    "gse_3": 4,
    "gse_5": 3,
    "gse_6": 2,
    "gse_7": 4,
    "gse_8": 3,
    "gse_9": 2
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "schwarzer1995",
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
    "source": "schwarzer1995",
    "mark": "D"
   }
  }
 ]
}
