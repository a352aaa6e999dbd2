// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of uls-8. */
export type ItemId =
  | 'uls8_1'
  | 'uls8_2'
  | 'uls8_3'
  | 'uls8_4'
  | 'uls8_5'
  | 'uls8_6'
  | 'uls8_7'
  | 'uls8_8'

/** Scale ids of uls-8, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
  readonly six: 'sum'
}
export type ScaleId = keyof ScaleStages

/** UCLA Loneliness Scale, 8-item short form (ULS-8), version 1.0.0. */
export const uls8: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "uls-8",
 "version": "1.0.0",
 "title": {
  "en": "UCLA Loneliness Scale, 8-item short form (ULS-8)",
  "zh-CN": "UCLA 孤独感量表 8 条目版（ULS-8）"
 },
 "construct": {
  "en": "loneliness",
  "zh-CN": "孤独感"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "ucla-loneliness",
  "member": "short-8"
 },
 "intended": {
  "ages": {
   "min": 10,
   "max": 100
  },
  "figure": {
   "source": "xu2018",
   "mark": "V2c",
   "note": "studied in 3480 Chinese junior and senior secondary pupils aged 10-19"
  }
 },
 "licence": {
  "statement": {
   "en": "Used in research with a reference to the authors; no licence text was read. Ask the authors or the publisher before the wording is put on a screen, and for commercial use. Only keys and figures are stored here.",
   "zh-CN": "研究中注明作者即可使用；未读到许可条款。在屏幕上呈现题目文字或作商业用途前，请先征得作者或出版社同意。此处只有计分键和数据。"
  },
  "holder": "Hays RD, DiMatteo MR; Russell DW",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "wording",
   "commercial"
  ],
  "figure": {
   "source": "hays1987",
   "mark": "K"
  }
 },
 "references": [
  {
   "id": "hays1987",
   "citation": "Hays RD, DiMatteo MR (1987). A short-form measure of loneliness. Journal of Personality Assessment 51(1), 69-81.",
   "doi": "10.1207/s15327752jpa5101_6"
  },
  {
   "id": "xu2018",
   "citation": "Xu SR, Qiu D, Hahne J, Zhao M, Hu M (2018). Psychometric properties of the short-form UCLA Loneliness Scale (ULS-8) among Chinese adolescents. Medicine 97(38), e12373 (abstract read).",
   "doi": "10.1097/MD.0000000000012373"
  },
  {
   "id": "ubc",
   "citation": "Specification of the ULS-8 for a laboratory of the University of British Columbia: 1-4, reversed 3 and 6. GitHub AG9898/Weather-and-Wellness-Dashboard, docs/labs/weather-wellness/weather/ULS8.md."
  },
  {
   "id": "aousdoh",
   "citation": "R package AOUSDOHtools (CRAN), function calc_loneliness: eight items 1-4, two reversed, sum 8-32, only when all eight are answered.",
   "url": "https://rdrr.io/cran/AOUSDOHtools/man/calc_loneliness.html"
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
      "en": "rarely",
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
      "en": "often",
      "zh-CN": "经常"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "uls8_1",
   "label": {
    "en": "missing company",
    "zh-CN": "缺少陪伴"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "uls8_2",
   "label": {
    "en": "lacks support",
    "zh-CN": "缺少依靠"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "uls8_3",
   "label": {
    "en": "sociable",
    "zh-CN": "爱交往"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "uls8_4",
   "label": {
    "en": "excluded",
    "zh-CN": "受冷落"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "uls8_5",
   "label": {
    "en": "cut off",
    "zh-CN": "隔阂感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "uls8_6",
   "label": {
    "en": "company at hand",
    "zh-CN": "找得到伴"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "uls8_7",
   "label": {
    "en": "sad withdrawal",
    "zh-CN": "孤僻之苦"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "uls8_8",
   "label": {
    "en": "alone in a crowd",
    "zh-CN": "人群中的孤单"
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
   "order": [
    "uls8_1",
    "uls8_2",
    "uls8_3",
    "uls8_4",
    "uls8_5",
    "uls8_6",
    "uls8_7",
    "uls8_8"
   ],
   "figure": {
    "source": "ubc",
    "mark": "S1",
    "note": "order of one public specification; the items themselves in two"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "order": [
    "uls8_1",
    "uls8_2",
    "uls8_3",
    "uls8_4",
    "uls8_5",
    "uls8_6",
    "uls8_7",
    "uls8_8"
   ],
   "figure": {
    "source": "xu2018",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "loneliness",
    "zh-CN": "孤独感"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 8,
      "max": 32
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "uls8_1",
     "uls8_2",
     {
      "item": "uls8_3",
      "reverse": true
     },
     "uls8_4",
     "uls8_5",
     {
      "item": "uls8_6",
      "reverse": true
     },
     "uls8_7",
     "uls8_8"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "aousdoh",
      "mark": "S1",
      "note": "scored only when all eight are answered"
     }
    }
   }
  },
  {
   "id": "six",
   "label": {
    "en": "loneliness, six items (ULS-6)",
    "zh-CN": "孤独感（ULS-6，六条目）"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 6,
      "max": 24
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "uls8_1",
     "uls8_2",
     "uls8_4",
     "uls8_5",
     "uls8_7",
     "uls8_8"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "xu2018",
      "mark": "K",
      "note": "the six that are not reversed; no rule for blanks was read"
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
   "scale": "six",
   "coefficient": "alpha",
   "value": 0.878,
   "population": "Chinese junior and senior secondary pupils aged 10-19",
   "n": 3480,
   "figure": {
    "source": "xu2018",
    "mark": "V2c"
   }
  },
  {
   "scale": "six",
   "coefficient": "retest",
   "value": 0.663,
   "interval": "not stated",
   "population": "Chinese junior and senior secondary pupils",
   "figure": {
    "source": "xu2018",
    "mark": "V2c"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer scores 1: 1 + 1 + (5 - 4) + 1 + 1 + (5 - 4) + 1 + 1; total 8, six 6",
   "responses": {
    "uls8_1": 1,
    "uls8_2": 1,
    "uls8_3": 4,
    "uls8_4": 1,
    "uls8_5": 1,
    "uls8_6": 4,
    "uls8_7": 1,
    "uls8_8": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     },
     "six": {
      "sum": 6
     }
    }
   },
   "figure": {
    "source": "ubc",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer scores 4: 4 + 4 + (5 - 1) + 4 + 4 + (5 - 1) + 4 + 4; total 32, six 24",
   "responses": {
    "uls8_1": 4,
    "uls8_2": 4,
    "uls8_3": 1,
    "uls8_4": 4,
    "uls8_5": 4,
    "uls8_6": 1,
    "uls8_7": 4,
    "uls8_8": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     },
     "six": {
      "sum": 24
     }
    }
   },
   "figure": {
    "source": "ubc",
    "mark": "D"
   }
  },
  {
   "id": "same-code-low",
   "note": "the same code 1 everywhere, no key can hide: 1 + 1 + (5 - 1) + 1 + 1 + (5 - 1) + 1 + 1; total 14, six 6",
   "responses": {
    "uls8_1": 1,
    "uls8_2": 1,
    "uls8_3": 1,
    "uls8_4": 1,
    "uls8_5": 1,
    "uls8_6": 1,
    "uls8_7": 1,
    "uls8_8": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "six": {
      "sum": 6
     }
    }
   },
   "figure": {
    "source": "ubc",
    "mark": "D"
   }
  },
  {
   "id": "same-code-high",
   "note": "the same code 4 everywhere: 4 + 4 + (5 - 4) + 4 + 4 + (5 - 4) + 4 + 4; total 26, six 24",
   "responses": {
    "uls8_1": 4,
    "uls8_2": 4,
    "uls8_3": 4,
    "uls8_4": 4,
    "uls8_5": 4,
    "uls8_6": 4,
    "uls8_7": 4,
    "uls8_8": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     },
     "six": {
      "sum": 24
     }
    }
   },
   "figure": {
    "source": "ubc",
    "mark": "D"
   }
  },
  {
   "id": "bits-0",
   "note": "codes in the order of the items: 4 1 4 1 4 1 4 1; 4 + 1 + (5 - 4) + 1 + 4 + (5 - 1) + 4 + 1; total 20, six 15",
   "responses": {
    "uls8_1": 4,
    "uls8_2": 1,
    "uls8_3": 4,
    "uls8_4": 1,
    "uls8_5": 4,
    "uls8_6": 1,
    "uls8_7": 4,
    "uls8_8": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     },
     "six": {
      "sum": 15
     }
    }
   },
   "figure": {
    "source": "ubc",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "codes in the order of the items: 1 4 4 1 1 4 4 1; 1 + 4 + (5 - 4) + 1 + 1 + (5 - 4) + 4 + 1; total 14, six 12",
   "responses": {
    "uls8_1": 1,
    "uls8_2": 4,
    "uls8_3": 4,
    "uls8_4": 1,
    "uls8_5": 1,
    "uls8_6": 4,
    "uls8_7": 4,
    "uls8_8": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "six": {
      "sum": 12
     }
    }
   },
   "figure": {
    "source": "ubc",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "codes in the order of the items: 1 1 1 4 4 4 4 1; 1 + 1 + (5 - 1) + 4 + 4 + (5 - 4) + 4 + 1; total 20, six 15",
   "responses": {
    "uls8_1": 1,
    "uls8_2": 1,
    "uls8_3": 1,
    "uls8_4": 4,
    "uls8_5": 4,
    "uls8_6": 4,
    "uls8_7": 4,
    "uls8_8": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     },
     "six": {
      "sum": 15
     }
    }
   },
   "figure": {
    "source": "ubc",
    "mark": "D"
   }
  },
  {
   "id": "bits-3",
   "note": "codes in the order of the items: 1 1 1 1 1 1 1 4; 1 + 1 + (5 - 1) + 1 + 1 + (5 - 1) + 1 + 4; total 17, six 9",
   "responses": {
    "uls8_1": 1,
    "uls8_2": 1,
    "uls8_3": 1,
    "uls8_4": 1,
    "uls8_5": 1,
    "uls8_6": 1,
    "uls8_7": 1,
    "uls8_8": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     },
     "six": {
      "sum": 9
     }
    }
   },
   "figure": {
    "source": "ubc",
    "mark": "D"
   }
  },
  {
   "id": "mixed",
   "note": "codes in the order of the items: 2 4 2 4 2 4 2 4; 2 + 4 + (5 - 2) + 4 + 2 + (5 - 4) + 2 + 4; total 22, six 18",
   "responses": {
    "uls8_1": 2,
    "uls8_2": 4,
    "uls8_3": 2,
    "uls8_4": 4,
    "uls8_5": 2,
    "uls8_6": 4,
    "uls8_7": 2,
    "uls8_8": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 22
     },
     "six": {
      "sum": 18
     }
    }
   },
   "figure": {
    "source": "ubc",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "one reversed item blank: eight absent, six whole: 2 + 3 + 4 + 1 + (5 - 3) + 2 + 4 over 7 answers; total absent, six 16",
   "responses": {
    "uls8_1": 2,
    "uls8_2": 3,
    "uls8_4": 4,
    "uls8_5": 1,
    "uls8_6": 3,
    "uls8_7": 2,
    "uls8_8": 4
   },
   "expect": {
    "scales": {
     "total": "absent",
     "six": {
      "sum": 16
     }
    }
   },
   "figure": {
    "source": "ubc",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-six",
   "note": "one other item blank: both absent: 2 + 3 + (5 - 1) + 4 + 1 + (5 - 3) + 2 over 7 answers; total absent, six absent",
   "responses": {
    "uls8_1": 2,
    "uls8_2": 3,
    "uls8_3": 1,
    "uls8_4": 4,
    "uls8_5": 1,
    "uls8_6": 3,
    "uls8_7": 2
   },
   "expect": {
    "scales": {
     "total": "absent",
     "six": "absent"
    }
   },
   "figure": {
    "source": "ubc",
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
     "six": "absent"
    }
   },
   "figure": {
    "source": "ubc",
    "mark": "D"
   }
  }
 ]
}
