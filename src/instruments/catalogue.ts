// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { CatalogueEntry } from './catalogue-entry.js'

export type { CatalogueEntry } from './catalogue-entry.js'

/** Every bundled instrument, by id. */
export const catalogue: readonly CatalogueEntry[] = [
 {
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
  "items": {
   "count": 13,
   "supplementary": 4
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "depressive symptoms",
     "zh-CN": "抑郁症状"
    },
    "stages": [
     "sum"
    ]
   }
  ],
  "decisions": [],
  "criticalItems": [
   "phqa_9",
   "phqa_12",
   "phqa_13"
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
    "scale": "total",
    "default": true
   },
   {
    "id": "youth_cut",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [],
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
  "exportName": "phqA",
  "hash": "f0d842825335aec5e203e55c841f6c0397dd1d4cc66743833b276ef5499f3ff0"
 },
 {
  "id": "rcads-47",
  "version": "1.0.0",
  "title": {
   "en": "Revised Children's Anxiety and Depression Scale, youth self-report (RCADS-47)",
   "zh-CN": "儿童焦虑抑郁量表修订版，自评（RCADS-47）"
  },
  "construct": {
   "en": "symptoms of anxiety and depression in youth",
   "zh-CN": "青少年焦虑与抑郁症状"
  },
  "informants": [
   "self"
  ],
  "intended": {
   "grades": {
    "min": 3,
    "max": 12
   },
   "ages": {
    "min": 8,
    "max": 18
   },
   "figure": {
    "source": "guide",
    "mark": "V2"
   }
  },
  "items": {
   "count": 47,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "separation_anxiety",
    "label": {
     "en": "separation anxiety",
     "zh-CN": "分离焦虑"
    },
    "stages": [
     "raw"
    ]
   },
   {
    "id": "generalized_anxiety",
    "label": {
     "en": "generalized anxiety",
     "zh-CN": "广泛性焦虑"
    },
    "stages": [
     "raw"
    ]
   },
   {
    "id": "panic",
    "label": {
     "en": "panic",
     "zh-CN": "惊恐"
    },
    "stages": [
     "raw"
    ]
   },
   {
    "id": "social_phobia",
    "label": {
     "en": "social phobia",
     "zh-CN": "社交恐惧"
    },
    "stages": [
     "raw"
    ]
   },
   {
    "id": "obsessive_compulsive",
    "label": {
     "en": "obsessions and compulsions",
     "zh-CN": "强迫"
    },
    "stages": [
     "raw"
    ]
   },
   {
    "id": "major_depression",
    "label": {
     "en": "depression",
     "zh-CN": "抑郁"
    },
    "stages": [
     "raw"
    ]
   },
   {
    "id": "total_anxiety",
    "label": {
     "en": "total anxiety",
     "zh-CN": "焦虑总分"
    },
    "stages": [
     "raw"
    ]
   },
   {
    "id": "total_internalizing",
    "label": {
     "en": "total anxiety and depression",
     "zh-CN": "焦虑抑郁总分"
    },
    "stages": [
     "raw"
    ]
   }
  ],
  "decisions": [],
  "criticalItems": [
   "rcads_37"
  ],
  "blindSpots": [
   "self-harm",
   "abuse",
   "psychosis",
   "eating",
   "substance-use"
  ],
  "bandSets": [
   {
    "id": "separation_anxiety_t",
    "scale": "separation_anxiety",
    "default": true
   },
   {
    "id": "generalized_anxiety_t",
    "scale": "generalized_anxiety",
    "default": true
   },
   {
    "id": "panic_t",
    "scale": "panic",
    "default": true
   },
   {
    "id": "social_phobia_t",
    "scale": "social_phobia",
    "default": true
   },
   {
    "id": "obsessive_compulsive_t",
    "scale": "obsessive_compulsive",
    "default": true
   },
   {
    "id": "major_depression_t",
    "scale": "major_depression",
    "default": true
   },
   {
    "id": "total_anxiety_t",
    "scale": "total_anxiety",
    "default": true
   },
   {
    "id": "total_internalizing_t",
    "scale": "total_internalizing",
    "default": true
   }
  ],
  "normSets": [
   {
    "id": "rcads47-us-youth",
    "edition": "User's Guide T tables, US youth",
    "title": {
     "en": "RCADS-47 youth: US T scores by grade and sex",
     "zh-CN": "RCADS-47 自评：美国年级×性别 T 分常模"
    },
    "use": "screening"
   }
  ],
  "licence": {
   "statement": {
    "en": "Copyright Chorpita and Spence. Free for clinical and research use under the conditions of the developers; use of the item text in an electronic record needs their written permission. Only keys and figures are stored here, no item text.",
    "zh-CN": "版权归 Chorpita 与 Spence 所有。在开发者的条件下可免费用于临床和研究；在电子系统中使用题目文字须取得书面许可。此处只有计分键和数据，没有题目文字。"
   },
   "holder": "Bruce F. Chorpita and Susan H. Spence",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "guide",
    "mark": "S1"
   }
  },
  "exportName": "rcads47",
  "hash": "33528d523cd1f3556a154de507f2d817ea43dcad877ec52354528c1197805d5f"
 }
]
