// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { CatalogueEntry } from './catalogue-entry.js'

export type { CatalogueEntry, CatalogueNormSet } from './catalogue-entry.js'
export { type CatalogueFilter, findInstruments } from './catalogue-filter.js'

/** Every bundled instrument, by id. */
export const catalogue: readonly CatalogueEntry[] = [
 {
  "id": "asq",
  "version": "1.0.0",
  "title": {
   "en": "Ask Suicide-Screening Questions (ASQ)",
   "zh-CN": "自杀风险筛查问题（ASQ）"
  },
  "construct": {
   "en": "suicide risk",
   "zh-CN": "自杀风险"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 24
   },
   "figure": {
    "source": "psypack",
    "mark": "S1",
    "note": "ages 8 and above; the first study covered ages 10-21, the upper end 24 is unverified"
   }
  },
  "items": {
   "count": 5,
   "supplementary": 0
  },
  "scales": [],
  "decisions": [
   {
    "id": "result",
    "label": {
     "en": "screening result",
     "zh-CN": "筛查结果"
    }
   }
  ],
  "criticalItems": [
   "asq_1",
   "asq_2",
   "asq_3",
   "asq_4",
   "asq_5"
  ],
  "blindSpots": [
   "self-harm",
   "abuse",
   "psychosis",
   "eating",
   "substance-use"
  ],
  "bandSets": [],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Public domain toolkit of the National Institute of Mental Health; free.",
    "zh-CN": "美国国家心理健康研究所公有领域工具包；免费。"
   },
   "holder": "none (National Institute of Mental Health)",
   "permittedUses": [
    "clinical",
    "education",
    "research",
    "commercial"
   ],
   "permissionRequiredFor": [],
   "figure": {
    "source": "nimh",
    "mark": "S1",
    "note": "a free resource; that it is in the public domain is unverified"
   }
  },
  "exportName": "asq",
  "hash": "a930d6d51d9149c5aaa2e21169a8e5b40c0b9cd4ccee07d0a5e35ebb91ca3588"
 },
 {
  "id": "c-ssrs",
  "version": "1.0.0",
  "title": {
   "en": "Columbia Suicide Severity Rating Scale, screener (C-SSRS)",
   "zh-CN": "哥伦比亚自杀严重程度评定量表，筛查版（C-SSRS）"
  },
  "construct": {
   "en": "suicide risk",
   "zh-CN": "自杀风险"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "intended": {
   "ages": {
    "min": 6,
    "max": 100
   },
   "figure": {
    "source": "posner2011",
    "mark": "K"
   }
  },
  "items": {
   "count": 7,
   "supplementary": 0
  },
  "scales": [],
  "decisions": [
   {
    "id": "triage",
    "label": {
     "en": "triage",
     "zh-CN": "处理等级"
    }
   }
  ],
  "criticalItems": [
   "cssrs_1",
   "cssrs_2",
   "cssrs_3",
   "cssrs_4",
   "cssrs_5",
   "cssrs_6_lifetime",
   "cssrs_6_recent"
  ],
  "blindSpots": [
   "self-harm",
   "abuse",
   "psychosis",
   "eating",
   "substance-use"
  ],
  "bandSets": [],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Free through the Columbia Lighthouse Project; translations only from there; the wording may not be altered. No wording is stored here.",
    "zh-CN": "由 Columbia Lighthouse Project 免费提供；译文只能取自该项目；不得改动文字。此处没有题目文字。"
   },
   "holder": "Columbia Lighthouse Project, Research Foundation for Mental Hygiene",
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
    "source": "posner2011",
    "mark": "S1"
   }
  },
  "exportName": "cSsrs",
  "hash": "bd58e0986915e1ca3600da9690b26701cbbaf7af9aa5fbb1c69b027e22e332ec"
 },
 {
  "id": "ces-d",
  "version": "1.0.0",
  "title": {
   "en": "Center for Epidemiologic Studies Depression Scale (CES-D)",
   "zh-CN": "流调中心抑郁量表（CES-D）"
  },
  "construct": {
   "en": "depressive symptoms",
   "zh-CN": "抑郁症状"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "intended": {
   "ages": {
    "min": 11,
    "max": 100
   },
   "figure": {
    "source": "zhang2010",
    "mark": "V2c",
    "note": "ages of the Chinese norm sample"
   }
  },
  "items": {
   "count": 20,
   "supplementary": 0
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
    "id": "us-16",
    "scale": "total",
    "default": true
   },
   {
    "id": "china-16-20",
    "scale": "total",
    "default": false
   },
   {
    "id": "china-adolescent",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "ces-d-china-2010",
    "edition": "2010",
    "title": {
     "en": "CES-D: Chinese urban population 2010",
     "zh-CN": "CES-D：中国城市人群 2010 年常模"
    },
    "use": "descriptive",
    "country": "CN",
    "n": 16047,
    "groups": [
     {
      "when": {
       "sex": "M"
      }
     },
     {
      "when": {
       "sex": "F"
      }
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Public domain (work of the United States government).",
    "zh-CN": "公有领域（美国政府作品）。"
   },
   "holder": "none (National Institute of Mental Health)",
   "permittedUses": [
    "clinical",
    "education",
    "research",
    "commercial"
   ],
   "permissionRequiredFor": [],
   "figure": {
    "source": "radloff1977",
    "mark": "K"
   }
  },
  "exportName": "cesD",
  "hash": "059a4fa1b91c1e00428f7dee936c2d115848e42e996555fde6001d6c5d0367a4"
 },
 {
  "id": "gad-7",
  "version": "1.0.0",
  "title": {
   "en": "Generalized Anxiety Disorder scale, 7 items (GAD-7)",
   "zh-CN": "广泛性焦虑量表（GAD-7）"
  },
  "construct": {
   "en": "anxiety symptoms",
   "zh-CN": "焦虑症状"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "intended": {
   "ages": {
    "min": 10,
    "max": 100
   },
   "figure": {
    "source": "healthcare2021",
    "mark": "V2c",
    "note": "made for adults; one factor in all sex and age groups of 67281 Chinese pupils aged 10-17"
   }
  },
  "items": {
   "count": 7,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "anxiety symptoms",
     "zh-CN": "焦虑症状"
    },
    "stages": [
     "sum"
    ]
   }
  ],
  "decisions": [],
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
    "id": "severity",
    "scale": "total",
    "default": true
   },
   {
    "id": "us-adolescent",
    "scale": "total",
    "default": false
   },
   {
    "id": "hong-kong-youth",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [],
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
    "mark": "V2"
   }
  },
  "exportName": "gad7",
  "hash": "51dd93b18fc4e6241228c6ed03c50e076051bac7804a05aac0f5cd76a5c7de63"
 },
 {
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
  "languages": [
   "en",
   "zh-CN"
  ],
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
  "items": {
   "count": 10,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "psychological distress",
     "zh-CN": "心理困扰"
    },
    "stages": [
     "sum"
    ]
   }
  ],
  "decisions": [],
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
    "scale": "total",
    "default": true
   },
   {
    "id": "australia",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "k10-china-2019",
    "edition": "2019",
    "title": {
     "en": "K10: Chinese pupils aged 9-18, 2019",
     "zh-CN": "K10：中国 9–18 岁学生 2019 年常模"
    },
    "use": "screening",
    "country": "CN",
    "n": 120285,
    "groups": [
     {
      "when": {
       "sex": "M"
      }
     },
     {
      "when": {
       "sex": "F"
      }
     }
    ]
   }
  ],
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
    "mark": "K"
   }
  },
  "exportName": "k10",
  "hash": "5a85ecf1c5288ac4a6f660f7e86b8fde38743de44eab4aaa65d4c692c12c7c1d"
 },
 {
  "id": "mht",
  "version": "1.0.0",
  "title": {
   "en": "Mental Health Test (MHT)",
   "zh-CN": "心理健康诊断测验（MHT）"
  },
  "construct": {
   "en": "general anxiety tendency with eight content scales",
   "zh-CN": "焦虑倾向，含八个内容量表"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "zh-CN"
  ],
  "intended": {
   "grades": {
    "min": 4,
    "max": 12
   },
   "figure": {
    "source": "zhou1991",
    "mark": "V2"
   }
  },
  "items": {
   "count": 100,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "study_anxiety",
    "label": {
     "en": "study anxiety",
     "zh-CN": "学习焦虑"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "social_anxiety",
    "label": {
     "en": "anxiety toward people",
     "zh-CN": "对人焦虑"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "loneliness",
    "label": {
     "en": "loneliness",
     "zh-CN": "孤独倾向"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "self_blame",
    "label": {
     "en": "self-blame",
     "zh-CN": "自责倾向"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "sensitivity",
    "label": {
     "en": "over-sensitivity",
     "zh-CN": "过敏倾向"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "body_symptoms",
    "label": {
     "en": "body symptoms",
     "zh-CN": "身体症状"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "phobia",
    "label": {
     "en": "phobia",
     "zh-CN": "恐怖倾向"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "impulsiveness",
    "label": {
     "en": "impulsiveness",
     "zh-CN": "冲动倾向"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "total",
    "label": {
     "en": "general anxiety tendency",
     "zh-CN": "总焦虑倾向"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "lie",
    "label": {
     "en": "validity",
     "zh-CN": "效度"
    },
    "stages": [
     "sum"
    ]
   }
  ],
  "decisions": [],
  "criticalItems": [
   "mht_85",
   "mht_97"
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
    "id": "total-three",
    "scale": "total",
    "default": true
   },
   {
    "id": "total-65",
    "scale": "total",
    "default": false
   },
   {
    "id": "study-anxiety-level",
    "scale": "study_anxiety",
    "default": true
   },
   {
    "id": "social-anxiety-level",
    "scale": "social_anxiety",
    "default": true
   },
   {
    "id": "loneliness-level",
    "scale": "loneliness",
    "default": true
   },
   {
    "id": "self-blame-level",
    "scale": "self_blame",
    "default": true
   },
   {
    "id": "sensitivity-level",
    "scale": "sensitivity",
    "default": true
   },
   {
    "id": "body-symptoms-level",
    "scale": "body_symptoms",
    "default": true
   },
   {
    "id": "phobia-level",
    "scale": "phobia",
    "default": true
   },
   {
    "id": "impulsiveness-level",
    "scale": "impulsiveness",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Published test, copyright East China Normal University. Only keys and figures are stored here; no wording without permission.",
    "zh-CN": "已出版测验，版权归华东师范大学。此处只有计分键和数据；未经许可不得使用题目文字。"
   },
   "holder": "East China Normal University",
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
    "source": "zhou1991",
    "mark": "S1"
   }
  },
  "exportName": "mht",
  "hash": "91c06eb0f03507e84f4008c382d5577ca70f6362ddc4faf99ab8da7c8343724c"
 },
 {
  "id": "mssmhs",
  "version": "1.0.0",
  "title": {
   "en": "Mental Health Scale for Middle School Students (MSSMHS)",
   "zh-CN": "中国中学生心理健康量表（MSSMHS）"
  },
  "construct": {
   "en": "ten areas of psychological strain in secondary pupils",
   "zh-CN": "中学生十个方面的心理困扰"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "zh-CN"
  ],
  "intended": {
   "grades": {
    "min": 7,
    "max": 12
   },
   "figure": {
    "source": "daowen",
    "mark": "S1"
   }
  },
  "items": {
   "count": 60,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "obsessive",
    "label": {
     "en": "obsessive symptoms",
     "zh-CN": "强迫症状"
    },
    "stages": [
     "mean"
    ]
   },
   {
    "id": "paranoia",
    "label": {
     "en": "distrust",
     "zh-CN": "偏执"
    },
    "stages": [
     "mean"
    ]
   },
   {
    "id": "hostility",
    "label": {
     "en": "hostility",
     "zh-CN": "敌对"
    },
    "stages": [
     "mean"
    ]
   },
   {
    "id": "interpersonal",
    "label": {
     "en": "interpersonal tension",
     "zh-CN": "人际关系紧张与敏感"
    },
    "stages": [
     "mean"
    ]
   },
   {
    "id": "depression",
    "label": {
     "en": "depression",
     "zh-CN": "抑郁"
    },
    "stages": [
     "mean"
    ]
   },
   {
    "id": "anxiety",
    "label": {
     "en": "anxiety",
     "zh-CN": "焦虑"
    },
    "stages": [
     "mean"
    ]
   },
   {
    "id": "study_pressure",
    "label": {
     "en": "study pressure",
     "zh-CN": "学习压力"
    },
    "stages": [
     "mean"
    ]
   },
   {
    "id": "maladjustment",
    "label": {
     "en": "adjustment",
     "zh-CN": "适应不良"
    },
    "stages": [
     "mean"
    ]
   },
   {
    "id": "emotional_instability",
    "label": {
     "en": "emotional instability",
     "zh-CN": "情绪不平衡"
    },
    "stages": [
     "mean"
    ]
   },
   {
    "id": "imbalance",
    "label": {
     "en": "psychological imbalance",
     "zh-CN": "心理不平衡"
    },
    "stages": [
     "mean"
    ]
   },
   {
    "id": "overall",
    "label": {
     "en": "overall mean",
     "zh-CN": "总均分"
    },
    "stages": [
     "mean"
    ]
   }
  ],
  "decisions": [],
  "criticalItems": [
   "mssmhs_57",
   "mssmhs_52"
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
    "id": "obsessive-level",
    "scale": "obsessive",
    "default": true
   },
   {
    "id": "paranoia-level",
    "scale": "paranoia",
    "default": true
   },
   {
    "id": "hostility-level",
    "scale": "hostility",
    "default": true
   },
   {
    "id": "interpersonal-level",
    "scale": "interpersonal",
    "default": true
   },
   {
    "id": "depression-level",
    "scale": "depression",
    "default": true
   },
   {
    "id": "anxiety-level",
    "scale": "anxiety",
    "default": true
   },
   {
    "id": "study-pressure-level",
    "scale": "study_pressure",
    "default": true
   },
   {
    "id": "maladjustment-level",
    "scale": "maladjustment",
    "default": true
   },
   {
    "id": "emotional-instability-level",
    "scale": "emotional_instability",
    "default": true
   },
   {
    "id": "imbalance-level",
    "scale": "imbalance",
    "default": true
   },
   {
    "id": "overall-level",
    "scale": "overall",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Published in a journal; no licence statement was found: ask before use. Only keys and figures are stored here, no wording.",
    "zh-CN": "发表于期刊；未找到许可声明：使用前请咨询。此处只有计分键和数据，没有题目文字。"
   },
   "holder": "Wang Jisheng and colleagues",
   "permittedUses": [
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "wang1997",
    "mark": "K"
   }
  },
  "exportName": "mssmhs",
  "hash": "84d3a3ef95d61181690ef9b75ec8debdd0a55929325df129406d9d904dda725a"
 },
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
  "languages": [
   "en",
   "zh-CN"
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
    "id": "youth-cut",
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
  "hash": "1404715e0531836ebefed0f49b532bf2172c4a3e477a04a3426ddc97f9683955"
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
  "languages": [
   "en",
   "zh-CN"
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
    "mark": "S1",
    "note": "grades of the T tables; the ages are unverified"
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
    "id": "separation-anxiety-t",
    "scale": "separation_anxiety",
    "default": true
   },
   {
    "id": "generalized-anxiety-t",
    "scale": "generalized_anxiety",
    "default": true
   },
   {
    "id": "panic-t",
    "scale": "panic",
    "default": true
   },
   {
    "id": "social-phobia-t",
    "scale": "social_phobia",
    "default": true
   },
   {
    "id": "obsessive-compulsive-t",
    "scale": "obsessive_compulsive",
    "default": true
   },
   {
    "id": "major-depression-t",
    "scale": "major_depression",
    "default": true
   },
   {
    "id": "total-anxiety-t",
    "scale": "total_anxiety",
    "default": true
   },
   {
    "id": "total-internalizing-t",
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
    "use": "screening",
    "country": "US",
    "n": 1641,
    "groups": [
     {
      "when": {
       "sex": "M",
       "grades": {
        "min": 3,
        "max": 4
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "grades": {
        "min": 3,
        "max": 4
       }
      }
     },
     {
      "when": {
       "sex": "M",
       "grades": {
        "min": 5,
        "max": 6
       }
      }
     },
     {
      "when": {
       "sex": "M",
       "grades": {
        "min": 7,
        "max": 8
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "grades": {
        "min": 7,
        "max": 8
       }
      }
     },
     {
      "when": {
       "sex": "M",
       "grades": {
        "min": 9,
        "max": 10
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "grades": {
        "min": 9,
        "max": 10
       }
      }
     },
     {
      "when": {
       "sex": "M",
       "grades": {
        "min": 11,
        "max": 12
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "grades": {
        "min": 11,
        "max": 12
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "grades": {
        "min": 5,
        "max": 6
       }
      }
     }
    ]
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
  "hash": "1fbdf281235397c2a7591efebf1d02e2a79687b418445d915a8b63d00efbebce"
 }
]
