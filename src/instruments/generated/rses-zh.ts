// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of rses-zh. */
export type ItemId =
  | 'rses_worth'
  | 'rses_qualities'
  | 'rses_failure'
  | 'rses_able'
  | 'rses_little_pride'
  | 'rses_positive'
  | 'rses_satisfied'
  | 'rses_more_respect'
  | 'rses_useless'
  | 'rses_no_good'

/** Scale ids of rses-zh, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum' | 'sum_from_0'
  readonly item8_forward: 'sum' | 'sum_from_0'
  readonly without_item8: 'sum' | 'sum_from_0'
}
export type ScaleId = keyof ScaleStages

/** Rosenberg Self-Esteem Scale, common Chinese form (Ji and Yu), version 1.0.0. */
export const rsesZh: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "rses-zh",
 "version": "1.0.0",
 "title": {
  "en": "Rosenberg Self-Esteem Scale, common Chinese form (Ji and Yu)",
  "zh-CN": "罗森伯格自尊量表（季益富、于欣中文版）"
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
  "member": "chinese"
 },
 "intended": {
  "ages": {
   "min": 13,
   "max": 22
  },
  "grades": {
   "min": 7,
   "max": 12
  },
  "figure": {
   "source": "yan2021",
   "mark": "S1",
   "note": "ages of the national sample; grades follow from the stages of school"
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
   "source": "jiyu",
   "mark": "K"
  }
 },
 "references": [
  {
   "id": "rosenberg1965",
   "citation": "Rosenberg M (1965). Society and the adolescent self-image. Princeton University Press, Princeton, New Jersey."
  },
  {
   "id": "yan2021",
   "citation": "Yan Y, Xie XC, Gai XS, Chen X, Wang H (2021). Assessment results of the Rosenberg Self-Esteem Scale in Chinese secondary school and college students. Chinese Mental Health Journal 35(10), 863-868 (abstract read)."
  },
  {
   "id": "item8-2008",
   "citation": "Treatment of item 8 of the Chinese version of the Rosenberg Self-Esteem Scale (2008). Chinese Mental Health Journal 22(9), 661-663, article 1000-6729(2008)009-0661-03 (abstract read; authors not read)."
  },
  {
   "id": "jiyu",
   "citation": "Ji YF, Yu X. Self-Esteem Scale (SES), Chinese version. In: Wang XD et al. (eds.), Rating scales for mental health. Chinese Mental Health Journal, supplement (not read; cited by the sources above)."
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
      "en": "agree",
      "zh-CN": "同意"
     }
    },
    {
     "code": 4,
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
   "id": "rses_worth",
   "label": {
    "en": "equal worth",
    "zh-CN": "价值不低于人"
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
   "id": "rses_failure",
   "label": {
    "en": "sense of failure",
    "zh-CN": "失败感"
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
   "id": "rses_positive",
   "label": {
    "en": "favourable self-view",
    "zh-CN": "看好自己"
   },
   "kind": "choice",
   "responses": "agreement"
  },
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
   "id": "rses_more_respect",
   "label": {
    "en": "wants more respect",
    "zh-CN": "想多受尊重"
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
   "id": "rses_no_good",
   "label": {
    "en": "lacks merit",
    "zh-CN": "觉得自己不行"
   },
   "kind": "choice",
   "responses": "agreement"
  }
 ],
 "forms": [
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "order": [
    "rses_worth",
    "rses_qualities",
    "rses_failure",
    "rses_able",
    "rses_little_pride",
    "rses_positive",
    "rses_satisfied",
    "rses_more_respect",
    "rses_useless",
    "rses_no_good"
   ],
   "figure": {
    "source": "mindseed",
    "mark": "V2",
    "note": "printed order of this form; reversed by printed number: 3, 5, 8, 9, 10, the same in several public copies"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "self-esteem, published key",
    "zh-CN": "自尊（原键，条目 8 反向）"
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
      "min": 10,
      "max": 40
     }
    },
    {
     "id": "sum_from_0",
     "steps": [
      {
       "add": -10
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
     "rses_worth",
     "rses_qualities",
     {
      "item": "rses_failure",
      "reverse": true
     },
     "rses_able",
     {
      "item": "rses_little_pride",
      "reverse": true
     },
     "rses_positive",
     "rses_satisfied",
     {
      "item": "rses_more_respect",
      "reverse": true
     },
     {
      "item": "rses_useless",
      "reverse": true
     },
     {
      "item": "rses_no_good",
      "reverse": true
     }
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "rosenberg1965",
      "mark": "K",
      "note": "limit carried over from the English form; not confirmed for this one"
     }
    }
   }
  },
  {
   "id": "item8_forward",
   "label": {
    "en": "self-esteem, item 8 forward",
    "zh-CN": "自尊（条目 8 正向）"
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
      "min": 10,
      "max": 40
     }
    },
    {
     "id": "sum_from_0",
     "steps": [
      {
       "add": -10
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
     "rses_worth",
     "rses_qualities",
     {
      "item": "rses_failure",
      "reverse": true
     },
     "rses_able",
     {
      "item": "rses_little_pride",
      "reverse": true
     },
     "rses_positive",
     "rses_satisfied",
     "rses_more_respect",
     {
      "item": "rses_useless",
      "reverse": true
     },
     {
      "item": "rses_no_good",
      "reverse": true
     }
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "rosenberg1965",
      "mark": "K",
      "note": "as for the published key"
     }
    }
   }
  },
  {
   "id": "without_item8",
   "label": {
    "en": "self-esteem, nine items",
    "zh-CN": "自尊（删去条目 8）"
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
      "min": 9,
      "max": 36
     }
    },
    {
     "id": "sum_from_0",
     "steps": [
      {
       "add": -9
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
     "rses_worth",
     "rses_qualities",
     {
      "item": "rses_failure",
      "reverse": true
     },
     "rses_able",
     {
      "item": "rses_little_pride",
      "reverse": true
     },
     "rses_positive",
     "rses_satisfied",
     {
      "item": "rses_useless",
      "reverse": true
     },
     {
      "item": "rses_no_good",
      "reverse": true
     }
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 1,
     "figure": {
      "source": "rosenberg1965",
      "mark": "K",
      "note": "at most one of nine, so that eight are answered as in the other two"
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
   "population": "Chinese junior secondary pupils, 31 provinces",
   "n": 20323,
   "figure": {
    "source": "yan2021",
    "mark": "S1",
    "note": "the abstract does not say how item 8 was keyed"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "icc",
   "value": 0.8,
   "interval": "not stated",
   "population": "Chinese junior secondary pupils",
   "figure": {
    "source": "yan2021",
    "mark": "S1",
    "note": "the abstract does not say how item 8 was keyed"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.87,
   "population": "Chinese senior secondary pupils, 31 provinces",
   "n": 15671,
   "figure": {
    "source": "yan2021",
    "mark": "S1",
    "note": "the abstract does not say how item 8 was keyed"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "icc",
   "value": 0.74,
   "interval": "not stated",
   "population": "Chinese senior secondary pupils",
   "figure": {
    "source": "yan2021",
    "mark": "S1",
    "note": "the abstract does not say how item 8 was keyed"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer scores 1: 1 + 1 + (5 - 4) + 1 + (5 - 4) + 1 + 1 + (5 - 4) + (5 - 4) + (5 - 4); total 10, item8_forward 13, without_item8 9",
   "responses": {
    "rses_worth": 1,
    "rses_qualities": 1,
    "rses_failure": 4,
    "rses_able": 1,
    "rses_little_pride": 4,
    "rses_positive": 1,
    "rses_satisfied": 1,
    "rses_more_respect": 4,
    "rses_useless": 4,
    "rses_no_good": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10,
      "sum_from_0": 0
     },
     "item8_forward": {
      "sum": 13,
      "sum_from_0": 3
     },
     "without_item8": {
      "sum": 9,
      "sum_from_0": 0
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer scores 4: 4 + 4 + (5 - 1) + 4 + (5 - 1) + 4 + 4 + (5 - 1) + (5 - 1) + (5 - 1); total 40, item8_forward 37, without_item8 36",
   "responses": {
    "rses_worth": 4,
    "rses_qualities": 4,
    "rses_failure": 1,
    "rses_able": 4,
    "rses_little_pride": 1,
    "rses_positive": 4,
    "rses_satisfied": 4,
    "rses_more_respect": 1,
    "rses_useless": 1,
    "rses_no_good": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 40,
      "sum_from_0": 30
     },
     "item8_forward": {
      "sum": 37,
      "sum_from_0": 27
     },
     "without_item8": {
      "sum": 36,
      "sum_from_0": 27
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "same-code-low",
   "note": "the same code 1 everywhere, no key can hide: 1 + 1 + (5 - 1) + 1 + (5 - 1) + 1 + 1 + (5 - 1) + (5 - 1) + (5 - 1); total 25, item8_forward 22, without_item8 21",
   "responses": {
    "rses_worth": 1,
    "rses_qualities": 1,
    "rses_failure": 1,
    "rses_able": 1,
    "rses_little_pride": 1,
    "rses_positive": 1,
    "rses_satisfied": 1,
    "rses_more_respect": 1,
    "rses_useless": 1,
    "rses_no_good": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 25,
      "sum_from_0": 15
     },
     "item8_forward": {
      "sum": 22,
      "sum_from_0": 12
     },
     "without_item8": {
      "sum": 21,
      "sum_from_0": 12
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "same-code-high",
   "note": "the same code 4 everywhere: 4 + 4 + (5 - 4) + 4 + (5 - 4) + 4 + 4 + (5 - 4) + (5 - 4) + (5 - 4); total 25, item8_forward 28, without_item8 24",
   "responses": {
    "rses_worth": 4,
    "rses_qualities": 4,
    "rses_failure": 4,
    "rses_able": 4,
    "rses_little_pride": 4,
    "rses_positive": 4,
    "rses_satisfied": 4,
    "rses_more_respect": 4,
    "rses_useless": 4,
    "rses_no_good": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 25,
      "sum_from_0": 15
     },
     "item8_forward": {
      "sum": 28,
      "sum_from_0": 18
     },
     "without_item8": {
      "sum": 24,
      "sum_from_0": 15
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "bits-0",
   "note": "codes in the order of the items: 4 1 4 1 4 1 4 1 4 1; 4 + 1 + (5 - 4) + 1 + (5 - 4) + 1 + 4 + (5 - 1) + (5 - 4) + (5 - 1); total 22, item8_forward 19, without_item8 18",
   "responses": {
    "rses_worth": 4,
    "rses_qualities": 1,
    "rses_failure": 4,
    "rses_able": 1,
    "rses_little_pride": 4,
    "rses_positive": 1,
    "rses_satisfied": 4,
    "rses_more_respect": 1,
    "rses_useless": 4,
    "rses_no_good": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 22,
      "sum_from_0": 12
     },
     "item8_forward": {
      "sum": 19,
      "sum_from_0": 9
     },
     "without_item8": {
      "sum": 18,
      "sum_from_0": 9
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "codes in the order of the items: 1 4 4 1 1 4 4 1 1 4; 1 + 4 + (5 - 4) + 1 + (5 - 1) + 4 + 4 + (5 - 1) + (5 - 1) + (5 - 4); total 28, item8_forward 25, without_item8 24",
   "responses": {
    "rses_worth": 1,
    "rses_qualities": 4,
    "rses_failure": 4,
    "rses_able": 1,
    "rses_little_pride": 1,
    "rses_positive": 4,
    "rses_satisfied": 4,
    "rses_more_respect": 1,
    "rses_useless": 1,
    "rses_no_good": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 28,
      "sum_from_0": 18
     },
     "item8_forward": {
      "sum": 25,
      "sum_from_0": 15
     },
     "without_item8": {
      "sum": 24,
      "sum_from_0": 15
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "codes in the order of the items: 1 1 1 4 4 4 4 1 1 1; 1 + 1 + (5 - 1) + 4 + (5 - 4) + 4 + 4 + (5 - 1) + (5 - 1) + (5 - 1); total 31, item8_forward 28, without_item8 27",
   "responses": {
    "rses_worth": 1,
    "rses_qualities": 1,
    "rses_failure": 1,
    "rses_able": 4,
    "rses_little_pride": 4,
    "rses_positive": 4,
    "rses_satisfied": 4,
    "rses_more_respect": 1,
    "rses_useless": 1,
    "rses_no_good": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 31,
      "sum_from_0": 21
     },
     "item8_forward": {
      "sum": 28,
      "sum_from_0": 18
     },
     "without_item8": {
      "sum": 27,
      "sum_from_0": 18
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "bits-3",
   "note": "codes in the order of the items: 1 1 1 1 1 1 1 4 4 4; 1 + 1 + (5 - 1) + 1 + (5 - 1) + 1 + 1 + (5 - 4) + (5 - 4) + (5 - 4); total 16, item8_forward 19, without_item8 15",
   "responses": {
    "rses_worth": 1,
    "rses_qualities": 1,
    "rses_failure": 1,
    "rses_able": 1,
    "rses_little_pride": 1,
    "rses_positive": 1,
    "rses_satisfied": 1,
    "rses_more_respect": 4,
    "rses_useless": 4,
    "rses_no_good": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16,
      "sum_from_0": 6
     },
     "item8_forward": {
      "sum": 19,
      "sum_from_0": 9
     },
     "without_item8": {
      "sum": 15,
      "sum_from_0": 6
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "mixed",
   "note": "codes in the order of the items: 2 4 2 4 2 4 2 4 2 4; 2 + 4 + (5 - 2) + 4 + (5 - 2) + 4 + 2 + (5 - 4) + (5 - 2) + (5 - 4); total 27, item8_forward 30, without_item8 26",
   "responses": {
    "rses_worth": 2,
    "rses_qualities": 4,
    "rses_failure": 2,
    "rses_able": 4,
    "rses_little_pride": 2,
    "rses_positive": 4,
    "rses_satisfied": 2,
    "rses_more_respect": 4,
    "rses_useless": 2,
    "rses_no_good": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 27,
      "sum_from_0": 17
     },
     "item8_forward": {
      "sum": 30,
      "sum_from_0": 20
     },
     "without_item8": {
      "sum": 26,
      "sum_from_0": 17
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "item-8-missing",
   "note": "item 8 blank: nine items stand whole, ten are prorated: 3 + 4 + (5 - 2) + 3 + (5 - 1) + 3 + 3 + (5 - 2) + (5 - 2) over 9 answers; total 32, item8_forward 32, without_item8 29",
   "responses": {
    "rses_worth": 3,
    "rses_qualities": 4,
    "rses_failure": 2,
    "rses_able": 3,
    "rses_little_pride": 1,
    "rses_positive": 3,
    "rses_satisfied": 3,
    "rses_useless": 2,
    "rses_no_good": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32,
      "sum_from_0": 22
     },
     "item8_forward": {
      "sum": 32,
      "sum_from_0": 22
     },
     "without_item8": {
      "sum": 29,
      "sum_from_0": 20
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "two blank: ten items are prorated, nine are absent: 4 + (5 - 2) + (5 - 1) + 3 + 3 + (5 - 4) + (5 - 2) + (5 - 2) over 8 answers; total 30, item8_forward 34, without_item8 absent",
   "responses": {
    "rses_qualities": 4,
    "rses_failure": 2,
    "rses_little_pride": 1,
    "rses_positive": 3,
    "rses_satisfied": 3,
    "rses_more_respect": 4,
    "rses_useless": 2,
    "rses_no_good": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 30,
      "sum_from_0": 20
     },
     "item8_forward": {
      "sum": 34,
      "sum_from_0": 24
     },
     "without_item8": "absent"
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "two-missing-half",
   "note": "two blank, one of them item 8: 3 + 4 + (5 - 2) + 3 + (5 - 1) + 3 + (5 - 2) + (5 - 2) over 8 answers; total 33, item8_forward 33, without_item8 29",
   "responses": {
    "rses_worth": 3,
    "rses_qualities": 4,
    "rses_failure": 2,
    "rses_able": 3,
    "rses_little_pride": 1,
    "rses_satisfied": 3,
    "rses_useless": 2,
    "rses_no_good": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 33,
      "sum_from_0": 23
     },
     "item8_forward": {
      "sum": 33,
      "sum_from_0": 23
     },
     "without_item8": {
      "sum": 29,
      "sum_from_0": 20
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "three-missing",
   "note": "ten items absent, nine absent: 4 + (5 - 2) + (5 - 1) + 3 + 3 + (5 - 2) + (5 - 2) over 7 answers; total absent, item8_forward absent, without_item8 absent",
   "responses": {
    "rses_qualities": 4,
    "rses_failure": 2,
    "rses_little_pride": 1,
    "rses_positive": 3,
    "rses_satisfied": 3,
    "rses_useless": 2,
    "rses_no_good": 2
   },
   "expect": {
    "scales": {
     "total": "absent",
     "item8_forward": "absent",
     "without_item8": "absent"
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "nine-half-up",
   "note": "nine items: sum 12, prorated 12 x 9 / 8 = 13.5, half up to 14: 4 + 2 + (5 - 4) + 1 + (5 - 4) + 1 + 1 + (5 - 4) + (5 - 4) over 9 answers; total 14, item8_forward 18, without_item8 14",
   "responses": {
    "rses_worth": 4,
    "rses_qualities": 2,
    "rses_failure": 4,
    "rses_able": 1,
    "rses_little_pride": 4,
    "rses_positive": 1,
    "rses_satisfied": 1,
    "rses_more_respect": 4,
    "rses_useless": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14,
      "sum_from_0": 4
     },
     "item8_forward": {
      "sum": 18,
      "sum_from_0": 8
     },
     "without_item8": {
      "sum": 14,
      "sum_from_0": 5
     }
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  },
  {
   "id": "blank",
   "note": "no answer at all",
   "responses": {},
   "expect": {
    "scales": {
     "total": "absent",
     "item8_forward": "absent",
     "without_item8": "absent"
    }
   },
   "figure": {
    "source": "jiyu",
    "mark": "D"
   }
  }
 ]
}

/** RSES (Chinese form): Zhengzhou, junior and senior school */
export const rsesZhZhengzhou2017Stage: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "rses-zh-zhengzhou-2017-stage",
 "edition": "2017, by stage",
 "title": {
  "en": "RSES (Chinese form): Zhengzhou, junior and senior school",
  "zh-CN": "RSES（中文版）：郑州初中和高中学生"
 },
 "instrument": {
  "id": "rses-zh",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils of eight secondary schools in Zhengzhou, town and country, drawn in clusters within strata. One city, published 2017; the ages are not printed. The abstract does not say how item 8 of the Chinese form was keyed: where a form with another key is used, the T is off by up to about 4. The same sample as by sex, sexes together; the number counts the whole sample.",
   "zh-CN": "郑州市城乡 8 所中学学生，分层整群抽样。仅一个城市，2017 年发表，未给出年龄。摘要没有说明中文版第 8 题的计分方向：若计分方向不同，T 分可相差约 4 分。与按性别一组为同一样本，男女合并；人数为全部样本。"
  },
  "country": "CN",
  "n": 4891,
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
     "id": "junior",
     "when": {
      "grades": {
       "min": 7,
       "max": 9
      }
     },
     "cell": "moments",
     "mean": 28.52,
     "sd": 4.854
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
     "mean": 28.82,
     "sd": 4.884
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 7
   },
   "score": 10,
   "value": 12,
   "note": "50 + 10 (10 - 28.52) / 4.854 = 11.85"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 7
   },
   "score": 25,
   "value": 43,
   "note": "50 + 10 (25 - 28.52) / 4.854 = 42.75"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 7
   },
   "score": 40,
   "value": 74,
   "note": "50 + 10 (40 - 28.52) / 4.854 = 73.65"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 9
   },
   "score": 10,
   "value": 12,
   "note": "50 + 10 (10 - 28.52) / 4.854 = 11.85"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 9
   },
   "score": 25,
   "value": 43,
   "note": "50 + 10 (25 - 28.52) / 4.854 = 42.75"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 9
   },
   "score": 40,
   "value": 74,
   "note": "50 + 10 (40 - 28.52) / 4.854 = 73.65"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 10
   },
   "score": 10,
   "value": 11,
   "note": "50 + 10 (10 - 28.82) / 4.884 = 11.47"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 10
   },
   "score": 25,
   "value": 42,
   "note": "50 + 10 (25 - 28.82) / 4.884 = 42.18"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 10
   },
   "score": 40,
   "value": 73,
   "note": "50 + 10 (40 - 28.82) / 4.884 = 72.89"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 12
   },
   "score": 10,
   "value": 11,
   "note": "50 + 10 (10 - 28.82) / 4.884 = 11.47"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 12
   },
   "score": 25,
   "value": 42,
   "note": "50 + 10 (25 - 28.82) / 4.884 = 42.18"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 12
   },
   "score": 40,
   "value": 73,
   "note": "50 + 10 (40 - 28.82) / 4.884 = 72.89"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 6
   },
   "score": 40,
   "value": null,
   "note": "no norms for this grade"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "grade": 13
   },
   "score": 40,
   "value": null,
   "note": "no norms for this grade"
  }
 ],
 "references": [
  {
   "id": "li2017",
   "citation": "Li R, Liang LH, Jia R et al. (2017). Status and influencing factors of self-esteem among middle school students in Zhengzhou city. Chinese Journal of Public Health 33(2), 221-224.",
   "doi": "10.11847/zgggws2017-33-02-13"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "li2017",
  "mark": "S1",
  "note": "known fault: the abstract names neither the Chinese form nor the key of item 8; keyed the other way the sum moves by one to two points (our estimate), the T by up to 4"
 }
}

/** RSES (Chinese form): Zhengzhou, grades 7-12, by sex */
export const rsesZhZhengzhou2017: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "rses-zh-zhengzhou-2017",
 "edition": "2017, by sex",
 "title": {
  "en": "RSES (Chinese form): Zhengzhou, grades 7-12, by sex",
  "zh-CN": "RSES（中文版）：郑州 7–12 年级学生，按性别"
 },
 "instrument": {
  "id": "rses-zh",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Pupils of eight secondary schools in Zhengzhou, town and country, drawn in clusters within strata. One city, published 2017; the ages are not printed. The abstract does not say how item 8 of the Chinese form was keyed: where a form with another key is used, the T is off by up to about 4.",
   "zh-CN": "郑州市城乡 8 所中学学生，分层整群抽样。仅一个城市，2017 年发表，未给出年龄。摘要没有说明中文版第 8 题的计分方向：若计分方向不同，T 分可相差约 4 分。"
  },
  "country": "CN",
  "n": 4891,
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
      "sex": "M",
      "grades": {
       "min": 7,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 28.95,
     "sd": 4.998
    },
    {
     "id": "girls",
     "when": {
      "sex": "F",
      "grades": {
       "min": 7,
       "max": 12
      }
     },
     "cell": "moments",
     "mean": 28.37,
     "sd": 4.728
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "grade": 7
   },
   "score": 10,
   "value": 12,
   "note": "50 + 10 (10 - 28.95) / 4.998 = 12.08"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "grade": 8
   },
   "score": 25,
   "value": 42,
   "note": "50 + 10 (25 - 28.95) / 4.998 = 42.10"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "grade": 12
   },
   "score": 40,
   "value": 72,
   "note": "50 + 10 (40 - 28.95) / 4.998 = 72.11"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "grade": 7
   },
   "score": 10,
   "value": 11,
   "note": "50 + 10 (10 - 28.37) / 4.728 = 11.15"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "grade": 8
   },
   "score": 25,
   "value": 43,
   "note": "50 + 10 (25 - 28.37) / 4.728 = 42.87"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "grade": 12
   },
   "score": 40,
   "value": 75,
   "note": "50 + 10 (40 - 28.37) / 4.728 = 74.60"
  }
 ],
 "references": [
  {
   "id": "li2017",
   "citation": "Li R, Liang LH, Jia R et al. (2017). Status and influencing factors of self-esteem among middle school students in Zhengzhou city. Chinese Journal of Public Health 33(2), 221-224.",
   "doi": "10.11847/zgggws2017-33-02-13"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "li2017",
  "mark": "S1",
  "note": "known fault: the abstract names neither the Chinese form nor the key of item 8; keyed the other way the sum moves by one to two points (our estimate), the T by up to 4"
 }
}
