// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { CatalogueEntry } from './catalogue-entry.js'

export type { CatalogueEntry, CatalogueNormSet } from './catalogue-entry.js'
export { type CatalogueFilter, findInstruments, fittingNorms } from './catalogue-filter.js'

/** Every bundled instrument, by id. */
export const catalogue: readonly CatalogueEntry[] = [
 {
  "id": "ais",
  "version": "1.0.0",
  "title": {
   "en": "Athens Insomnia Scale (AIS)",
   "zh-CN": "阿森斯失眠量表（AIS）"
  },
  "construct": {
   "en": "sleep difficulty",
   "zh-CN": "睡眠困难"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 12,
    "max": 100
   },
   "figure": {
    "source": "chung2011",
    "mark": "V2c",
    "note": "made for adults; studied in 1516 Hong Kong adolescents aged 12-19"
   }
  },
  "items": {
   "count": 8,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "sleep difficulty",
     "zh-CN": "睡眠困难"
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
    "id": "hong-kong-adolescents",
    "scale": "total",
    "default": true
   },
   {
    "id": "athens",
    "scale": "total",
    "default": false
   },
   {
    "id": "china-common",
    "scale": "total",
    "default": false
   },
   {
    "id": "severity",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Published in a journal (Elsevier); the authors offer it for clinical practice and research. No licence text was read: ask the authors or the publisher before the wording is put on a screen, and for commercial use. Only keys and figures are stored here.",
    "zh-CN": "发表于期刊（Elsevier）；作者供临床和研究使用。未读到许可条款：在屏幕上呈现题目文字或作商业用途前，请先征得作者或出版社同意。此处只有计分键和数据。"
   },
   "holder": "Soldatos CR, Dikeos DG, Paparrigopoulos TJ; Elsevier",
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
    "source": "soldatos2000",
    "mark": "K"
   }
  },
  "exportName": "ais",
  "hash": "d256d9b64a19226fa4138fbd8597fb93508d4d8ffb0b52fad86c0b1ad770eac2"
 },
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 24
   },
   "figure": {
    "source": "psypack",
    "mark": "S1",
    "note": "ages 8 and above; the first study covered ages 10-21, the upper end 24 is that of one report on the toolkit (ages 10-24)"
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
    "en": "Free toolkit of the National Institute of Mental Health, a federal institute of the United States. That it is in the public domain is commonly held and was not read.",
    "zh-CN": "美国国立精神卫生研究所（NIMH，联邦机构）的免费工具包。一般认为属公有领域，未读到明文。"
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
  "hash": "67d5841411cafe15122480340e95328b7c0bf3efe4070c335387b8ada89a89ab"
 },
 {
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
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
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
  "items": {
   "count": 6,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "resilience",
     "zh-CN": "心理韧性"
    },
    "stages": [
     "mean"
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
    "id": "authors",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [],
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
  "exportName": "brs",
  "hash": "554eca5b04e836b218c7e2e10bafec0a54ff63a4262f3ace9ad9357efadec2ac"
 },
 {
  "id": "bullying-roles",
  "version": "1.0.0",
  "title": {
   "en": "Roles in bullying: two questions of our own (not validated)",
   "zh-CN": "欺凌情况两问（自编，未经效度检验）"
  },
  "construct": {
   "en": "involvement in bullying",
   "zh-CN": "卷入欺凌的情况"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "grades": {
    "min": 4,
    "max": 12
   },
   "figure": {
    "source": "solberg2003",
    "mark": "K",
    "note": "the study of the cut covered grades 5-9; our questions were studied nowhere"
   }
  },
  "items": {
   "count": 2,
   "supplementary": 0
  },
  "scales": [],
  "decisions": [
   {
    "id": "role",
    "label": {
     "en": "what was reported of bullying",
     "zh-CN": "所报告的欺凌情况"
    }
   }
  ],
  "criticalItems": [
   "bullying_suffered"
  ],
  "blindSpots": [
   "suicide",
   "self-harm",
   "psychosis",
   "eating",
   "substance-use"
  ],
  "bandSets": [],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Our own questions; free under the licence of this project.",
    "zh-CN": "自编问题；按本项目许可自由使用。"
   },
   "holder": "the authors of psyscore",
   "permittedUses": [
    "clinical",
    "education",
    "research",
    "commercial"
   ],
   "permissionRequiredFor": [],
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  "exportName": "bullyingRoles",
  "hash": "19d2497cbeff37e4b45d9a6170767ce98129e208c379a597fade578bc51cd4da"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
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
  "hash": "af7a9f23784ca38db04bbe192860a685117c45fe74bb81e2558d9c6b11194d65"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
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
    "default": false
   },
   {
    "id": "china-16-20",
    "scale": "total",
    "default": false
   },
   {
    "id": "china-adolescent",
    "scale": "total",
    "default": true
   },
   {
    "id": "us-adolescent-sex",
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
    "metricKind": "linear",
    "country": "CN",
    "n": 16047,
    "collected": {
     "from": 2007,
     "to": 2008
    },
    "ages": {
     "min": 11,
     "max": 100
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
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
   },
   {
    "id": "ces-d-yunnan-2023-stage",
    "edition": "2023, by stage",
    "title": {
     "en": "CES-D: pupils of Yunnan, junior and senior school, 2023",
     "zh-CN": "CES-D：云南省初中和高中学生，2023 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CN",
    "n": 4670,
    "collected": {
     "from": 2023,
     "to": 2023
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {
       "grades": {
        "min": 7,
        "max": 9
       }
      }
     },
     {
      "when": {
       "grades": {
        "min": 10,
        "max": 12
       }
      }
     }
    ]
   },
   {
    "id": "ces-d-yunnan-2023",
    "edition": "2023, by sex",
    "title": {
     "en": "CES-D: pupils of Yunnan, grades 7-12, by sex, 2023",
     "zh-CN": "CES-D：云南省 7–12 年级学生，按性别，2023 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CN",
    "n": 4670,
    "collected": {
     "from": 2023,
     "to": 2023
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {
       "sex": "M",
       "grades": {
        "min": 7,
        "max": 12
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "grades": {
        "min": 7,
        "max": 12
       }
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
  "hash": "931a277bc2b09b664b8cd0307d5fa37f5e449fd32ef36c82bffa159ad928e0b2"
 },
 {
  "id": "ces-dc",
  "version": "1.0.0",
  "title": {
   "en": "Center for Epidemiological Studies Depression Scale for Children (CES-DC)",
   "zh-CN": "流调中心儿童抑郁量表（CES-DC）"
  },
  "construct": {
   "en": "depressive symptoms in children and adolescents",
   "zh-CN": "儿童青少年抑郁症状"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 6,
    "max": 17
   },
   "grades": {
    "min": 1,
    "max": 12
   },
   "figure": {
    "source": "essau2013",
    "mark": "V2",
    "note": "two pages: 6-17; one of them finds it best at 12-18, and in inpatients it worked badly in children"
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
    "id": "weissman",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Distributed free of charge with Bright Futures; no statement of rights was found.",
    "zh-CN": "由 Bright Futures 免费发布；未找到权利声明。"
   },
   "holder": "authors (Weissman, Orvaschel, Padian)",
   "permittedUses": [
    "clinical",
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "commercial"
   ],
   "figure": {
    "source": "brightfutures",
    "mark": "K",
    "note": "free use as commonly understood; commercial use left to a permission: our caution"
   }
  },
  "exportName": "cesDc",
  "hash": "8b94dc2fe0273b5c2285edad0e0e5979d5c62b8da6f481d865fdb60c40d8fe73"
 },
 {
  "id": "crafft-2-1",
  "version": "1.0.0",
  "title": {
   "en": "CRAFFT 2.1 screening for substance use",
   "zh-CN": "CRAFFT 2.1 物质使用筛查"
  },
  "construct": {
   "en": "risks of alcohol and other substance use",
   "zh-CN": "饮酒及其他物质使用的风险"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 12,
    "max": 21
   },
   "figure": {
    "source": "wikipedia",
    "mark": "V2",
    "note": "ages 12-21 in several descriptions"
   }
  },
  "items": {
   "count": 9,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "CRAFFT score",
     "zh-CN": "CRAFFT 得分"
    },
    "stages": [
     "sum"
    ]
   }
  ],
  "decisions": [
   {
    "id": "risk",
    "label": {
     "en": "risk level",
     "zh-CN": "风险等级"
    }
   }
  ],
  "criticalItems": [],
  "blindSpots": [
   "suicide",
   "self-harm",
   "abuse",
   "psychosis",
   "eating"
  ],
  "bandSets": [
   {
    "id": "total",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Copyright John R. Knight, Boston Children’s Hospital. May be reproduced in its exact form for clinical, educational and research use with the copyright notice; adaptations and electronic systems are to be agreed with the hospital. No item text is stored here.",
    "zh-CN": "版权归 John R. Knight（波士顿儿童医院）所有。临床、教育和研究用途可在保留版权说明的前提下原样复制；改编和电子系统须与院方商定。此处没有题目文字。"
   },
   "holder": "John R. Knight, Boston Children’s Hospital",
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
    "source": "crafft-site",
    "mark": "S1",
    "note": "reproduction with conditions, approval for software, as one page tells it"
   }
  },
  "exportName": "crafft21",
  "hash": "99e8765f484933bb1ff41cfa04342454c007a7ffd3f28e21f5bd078b99db1375"
 },
 {
  "id": "dass-21",
  "version": "1.0.0",
  "title": {
   "en": "Depression Anxiety Stress Scales, 21 items (DASS-21)",
   "zh-CN": "抑郁-焦虑-压力量表（DASS-21）"
  },
  "construct": {
   "en": "depression, anxiety and stress",
   "zh-CN": "抑郁、焦虑与压力"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 14,
    "max": 100
   },
   "figure": {
    "source": "capmh2023",
    "mark": "K",
    "note": "adult form, used from about 14; for ages 7-18 there is a youth form, which did better than this one in 2638 Chinese pupils"
   }
  },
  "items": {
   "count": 21,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "depression",
    "label": {
     "en": "depression",
     "zh-CN": "抑郁"
    },
    "stages": [
     "sum",
     "doubled"
    ]
   },
   {
    "id": "anxiety",
    "label": {
     "en": "anxiety",
     "zh-CN": "焦虑"
    },
    "stages": [
     "sum",
     "doubled"
    ]
   },
   {
    "id": "stress",
    "label": {
     "en": "stress",
     "zh-CN": "压力"
    },
    "stages": [
     "sum",
     "doubled"
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
    "id": "depression-severity",
    "scale": "depression",
    "default": true
   },
   {
    "id": "anxiety-severity",
    "scale": "anxiety",
    "default": true
   },
   {
    "id": "stress-severity",
    "scale": "stress",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "In the public domain: the form may be copied and used freely, but not sold.",
    "zh-CN": "公有领域：可自由复制和使用，但不得出售。"
   },
   "holder": "Psychology Foundation of Australia (Lovibond and Lovibond)",
   "permittedUses": [
    "clinical",
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "commercial"
   ],
   "figure": {
    "source": "lovibond1995",
    "mark": "K",
    "note": "general knowledge of the authors' terms; that a commercial use needs a permission is our cautious reading of \"not sold\""
   }
  },
  "exportName": "dass21",
  "hash": "8a8bd01fdf1f9cb449623f5c3db751e8dc7752e5b9a82b4ff7b8aeb5f83454e8"
 },
 {
  "id": "dass-42",
  "version": "1.0.0",
  "title": {
   "en": "Depression Anxiety Stress Scales, 42 items (DASS-42)",
   "zh-CN": "抑郁-焦虑-压力量表（DASS-42）"
  },
  "construct": {
   "en": "depression, anxiety and stress",
   "zh-CN": "抑郁、焦虑与压力"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 14,
    "max": 100
   },
   "figure": {
    "source": "lovibond1995",
    "mark": "K",
    "note": "adult form, used from about 14; for ages 7-18 there is a youth form"
   }
  },
  "items": {
   "count": 42,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "depression",
    "label": {
     "en": "depression",
     "zh-CN": "抑郁"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "anxiety",
    "label": {
     "en": "anxiety",
     "zh-CN": "焦虑"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "stress",
    "label": {
     "en": "stress",
     "zh-CN": "压力"
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
    "id": "depression-severity",
    "scale": "depression",
    "default": true
   },
   {
    "id": "anxiety-severity",
    "scale": "anxiety",
    "default": true
   },
   {
    "id": "stress-severity",
    "scale": "stress",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "In the public domain: the form may be copied and used freely, but not sold.",
    "zh-CN": "公有领域：可自由复制和使用，但不得出售。"
   },
   "holder": "Psychology Foundation of Australia (Lovibond and Lovibond)",
   "permittedUses": [
    "clinical",
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "commercial"
   ],
   "figure": {
    "source": "lovibond1995",
    "mark": "K",
    "note": "general knowledge of the authors' terms; that a commercial use needs a permission is our cautious reading of \"not sold\""
   }
  },
  "exportName": "dass42",
  "hash": "7ee7f50bddb1bfdf80a4d8d5d320748cfbfb6beda01ef87d8f3a2497166e1bdc"
 },
 {
  "id": "dsrsc",
  "version": "1.0.0",
  "title": {
   "en": "Depression Self-Rating Scale for Children, Birleson (DSRSC)",
   "zh-CN": "儿童抑郁障碍自评量表（DSRSC）"
  },
  "construct": {
   "en": "depressive symptoms in children",
   "zh-CN": "儿童抑郁症状"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 16
   },
   "figure": {
    "source": "su2003",
    "mark": "S1",
    "note": "made for 8-14 (two copies of the form); the Chinese city norm covers 8-16, some Chinese pages say 7-13"
   }
  },
  "items": {
   "count": 18,
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
  "criticalItems": [
   "dsrsc_10"
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
    "id": "cut-15",
    "scale": "total",
    "default": true
   },
   {
    "id": "henan-14",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "dsrsc-japan-2006",
    "edition": "2006",
    "title": {
     "en": "DSRSC: Japanese pupils aged 6-15",
     "zh-CN": "DSRSC：日本 6–15 岁学生"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "JP",
    "n": 2453,
    "collected": null,
    "ages": {
     "min": 6,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Holder Peter Birleson; free for research by general knowledge, no licence text was read: ask before other use. Only keys and figures are stored here, no item text.",
    "zh-CN": "版权归 Peter Birleson；据一般了解可免费用于研究，未读到许可文本：其他用途请先咨询。此处只有计分键和数据，没有题目文字。"
   },
   "holder": "Peter Birleson",
   "permittedUses": [
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "birleson1981",
    "mark": "K"
   }
  },
  "exportName": "dsrsc",
  "hash": "55d226e470d857abaa27d4c9a38aefb74c445d5d18e316a8a7b37cf52cb699f3"
 },
 {
  "id": "gad-2",
  "version": "1.0.0",
  "title": {
   "en": "Generalized Anxiety Disorder scale, 2 items (GAD-2)",
   "zh-CN": "广泛性焦虑量表两题版（GAD-2）"
  },
  "construct": {
   "en": "core symptoms of anxiety",
   "zh-CN": "焦虑核心症状"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 10,
    "max": 100
   },
   "figure": {
    "source": "healthcare2021",
    "mark": "V2c",
    "note": "made for adults; inside the GAD-7 studied at 10-17 in China"
   }
  },
  "items": {
   "count": 2,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "core symptoms of anxiety",
     "zh-CN": "焦虑核心症状"
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
    "id": "cut-3",
    "scale": "total",
    "default": true
   },
   {
    "id": "cut-2",
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
    "mark": "V2",
    "note": "stated for PHQ and GAD-7; the short form is part of it"
   }
  },
  "exportName": "gad2",
  "hash": "4062484c23823b5c0256454a23d908040dafb680b4b213048cbd224dd7826e5c"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
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
   },
   {
    "id": "total_up_to_two_missing",
    "label": {
     "en": "anxiety symptoms, up to two missing",
     "zh-CN": "焦虑症状（最多缺两题）"
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
  "normSets": [
   {
    "id": "gad-7-germany",
    "edition": "2008",
    "title": {
     "en": "GAD-7: Germany, general population aged 14 and over",
     "zh-CN": "GAD-7：德国 14 岁及以上普通人群常模"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "DE",
    "n": 5030,
    "collected": {
     "from": 2006,
     "to": 2006
    },
    "ages": {
     "min": 14,
     "max": 99
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
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
  "hash": "6fa311ac03b26262fdb6c1c1103c60a7f2eb238ddf212a383e5b07da09852d5f"
 },
 {
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
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
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
  "items": {
   "count": 10,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "general self-efficacy",
     "zh-CN": "一般自我效能感"
    },
    "stages": [
     "sum",
     "mean"
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
  "bandSets": [],
  "normSets": [],
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
  "exportName": "gse",
  "hash": "641774474799474259bc78fcb04b4bf05f20c8d7e938b2171543039702f51ed8"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
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
    "metricKind": "linear",
    "country": "CN",
    "n": 120285,
    "collected": {
     "from": 2019,
     "to": 2019
    },
    "ages": {
     "min": 9,
     "max": 18
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
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
   },
   {
    "id": "k10-china-college",
    "edition": "2013",
    "title": {
     "en": "K10: college students of Sichuan",
     "zh-CN": "K10：四川大学生常模"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CN",
    "n": 1380,
    "collected": null,
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "k10-china-whole-2019",
    "edition": "2019, n 148892",
    "title": {
     "en": "K10: Chinese pupils aged 9-18, 2019, whole sample",
     "zh-CN": "K10：中国 9–18 岁学生 2019 年，全部样本"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CN",
    "n": 148892,
    "collected": {
     "from": 2019,
     "to": 2019
    },
    "ages": {
     "min": 9,
     "max": 18
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "k10-inner-mongolia-2019",
    "edition": "2019",
    "title": {
     "en": "K10: Inner Mongolia, primary and senior school, 2019",
     "zh-CN": "K10：内蒙古小学与高中学生，2019 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CN",
    "n": 18867,
    "collected": {
     "from": 2019,
     "to": 2019
    },
    "ages": {
     "min": 9,
     "max": 22
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {
       "grades": {
        "min": 4,
        "max": 6
       }
      }
     },
     {
      "when": {
       "grades": {
        "min": 10,
        "max": 12
       }
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
    "mark": "S1",
    "note": "free without permission: two public repositories; a permission for commercial use: one of them"
   }
  },
  "exportName": "k10",
  "hash": "c425294e1cb6f041ffff7868969cbc74bac0ec207aa181c5a7e1789f33eeb5c1"
 },
 {
  "id": "k6",
  "version": "1.0.0",
  "title": {
   "en": "Kessler Psychological Distress Scale, 6 items (K6)",
   "zh-CN": "凯斯勒心理困扰量表简版（K6）"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 9,
    "max": 100
   },
   "figure": {
    "source": "green2010",
    "mark": "K",
    "note": "made for adults; studied at 13-17 in the United States and 15-19 in Canada, and inside the K10 in use from 9 in China"
   }
  },
  "items": {
   "count": 6,
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
     "sum",
     "sum_0_24"
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
    "id": "moderate-serious",
    "scale": "total",
    "default": true
   },
   {
    "id": "serious-13",
    "scale": "total",
    "default": false
   },
   {
    "id": "japan",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "k6-china-college",
    "edition": "2013",
    "title": {
     "en": "K6: college students of Sichuan",
     "zh-CN": "K6：四川大学生常模"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CN",
    "n": 1380,
    "collected": null,
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free of charge with citation, no permission needed; commercial use asks for permission.",
    "zh-CN": "注明出处即可免费使用，无需许可；商业使用须获许可。"
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
    "source": "psychtest",
    "mark": "V2",
    "note": "free use: two public repositories; the commercial condition: one of them"
   }
  },
  "exportName": "k6",
  "hash": "bd7673989836eda4f53b3dda896b8c837e3733703269ec178e9729ea4471dc6a"
 },
 {
  "id": "mfq",
  "version": "1.0.0",
  "title": {
   "en": "Mood and Feelings Questionnaire, child self-report, 33 items (MFQ)",
   "zh-CN": "情绪和感受问卷，儿童自评 33 题（MFQ）"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 6,
    "max": 17
   },
   "figure": {
    "source": "duke",
    "mark": "V2",
    "note": "ages 6-17; below 13 the Swedish study found no discrimination"
   }
  },
  "items": {
   "count": 33,
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
   },
   {
    "id": "short_form",
    "label": {
     "en": "the 13 items of the short form",
     "zh-CN": "短版 13 题之和"
    },
    "stages": [
     "sum"
    ]
   }
  ],
  "decisions": [],
  "criticalItems": [
   "mfq_16",
   "mfq_17",
   "mfq_18",
   "mfq_19"
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
    "id": "new-zealand-28",
    "scale": "total",
    "default": true
   },
   {
    "id": "sweden-by-sex",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Copyright Angold and Costello 1987, Duke University. Free to download and to use with one's own patients and in research; for the item text in software ask the holders. Only keys and figures are stored here, no item text.",
    "zh-CN": "版权归 Angold 与 Costello（1987，杜克大学）所有。可免费下载，用于自己的来访者和研究；在软件中使用题目文字请向版权方申请。此处只有计分键和数据，没有题目文字。"
   },
   "holder": "Adrian Angold and E. Jane Costello, Duke University",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "duke",
    "mark": "S1"
   }
  },
  "exportName": "mfq",
  "hash": "c7f033ed031994310362368479177828752794f9d8e06882af4cbec8cfc8a260"
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
  "forms": [
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
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
  "hash": "5d6dfd49dd4ce10d8d22d7ff52b91d87897ad0de58783b65740981a5b9664cb8"
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
  "forms": [
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
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
  "hash": "c2e28284c877c110166d343f382dfe1cbc500c2b9672540e6fb5592295fc3ff9"
 },
 {
  "id": "parent-observation",
  "version": "1.0.0",
  "title": {
   "en": "Parent observation of warning signs (our own, not validated)",
   "zh-CN": "家长观察表：预警迹象（自编，未经效度检验）"
  },
  "construct": {
   "en": "warning signs seen by others",
   "zh-CN": "他人观察到的预警迹象"
  },
  "informants": [
   "parent"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "parent"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "parent"
   }
  ],
  "intended": {
   "grades": {
    "min": 4,
    "max": 12
   },
   "figure": {
    "source": "own",
    "mark": "D",
    "note": "not validated at any age"
   }
  },
  "items": {
   "count": 15,
   "supplementary": 0
  },
  "scales": [],
  "decisions": [
   {
    "id": "outcome",
    "label": {
     "en": "what to do",
     "zh-CN": "处理"
    }
   }
  ],
  "criticalItems": [
   "parent_self_harm",
   "parent_talk_of_death",
   "parent_threats",
   "parent_abuse_suspected"
  ],
  "blindSpots": [
   "psychosis",
   "eating"
  ],
  "bandSets": [],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Our own questions; free under the licence of this project.",
    "zh-CN": "自编问题；按本项目许可自由使用。"
   },
   "holder": "the authors of psyscore",
   "permittedUses": [
    "clinical",
    "education",
    "research",
    "commercial"
   ],
   "permissionRequiredFor": [],
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  "exportName": "parentObservation",
  "hash": "c206d27a86a38bf3d8c796b1cf8c98fae3741ffadd6c21cfbca43e4036cc048a"
 },
 {
  "id": "phq-15",
  "version": "1.0.0",
  "title": {
   "en": "Patient Health Questionnaire, 15 items (PHQ-15)",
   "zh-CN": "患者健康问卷躯体症状群量表（PHQ-15）"
  },
  "construct": {
   "en": "bodily complaints",
   "zh-CN": "躯体症状"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   },
   {
    "id": "en-children",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh-children",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 10,
    "max": 100
   },
   "figure": {
    "source": "kroenke2002",
    "mark": "K",
    "note": "made for adults; the children’s form without items 4 and 11 is in use from late primary school"
   }
  },
  "items": {
   "count": 15,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "bodily complaints",
     "zh-CN": "躯体症状"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "total_up_to_five_missing",
    "label": {
     "en": "bodily complaints, up to five missing",
     "zh-CN": "躯体症状（最多缺五题）"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "severe_symptoms",
    "label": {
     "en": "complaints at their highest answer",
     "zh-CN": "最高程度的症状数"
    },
    "stages": [
     "count"
    ]
   }
  ],
  "decisions": [
   {
    "id": "severe_symptom_screen",
    "label": {
     "en": "three complaints at their highest answer",
     "zh-CN": "三项最高程度的症状"
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
    "id": "severity",
    "scale": "total",
    "default": true
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
    "mark": "V2",
    "note": "quoted from the site of the PHQ by two public sources"
   }
  },
  "exportName": "phq15",
  "hash": "e7c1927b5a066cb011e0ec5b76c36a5d353585c6ebe8b2a44f28bfbc9951f5dc"
 },
 {
  "id": "phq-2",
  "version": "1.0.0",
  "title": {
   "en": "Patient Health Questionnaire, 2 items (PHQ-2)",
   "zh-CN": "患者健康问卷抑郁量表两题版（PHQ-2）"
  },
  "construct": {
   "en": "core symptoms of low mood",
   "zh-CN": "抑郁核心症状"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 10,
    "max": 100
   },
   "figure": {
    "source": "capmh2023",
    "mark": "V2c",
    "note": "made for adults; studied at 13-17 in the United States and, inside the PHQ-9, at 10-17 in China"
   }
  },
  "items": {
   "count": 2,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "core symptoms of low mood",
     "zh-CN": "抑郁核心症状"
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
    "id": "cut-3",
    "scale": "total",
    "default": true
   },
   {
    "id": "cut-2",
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
    "mark": "V2",
    "note": "quoted from the site of the PHQ by two public sources"
   }
  },
  "exportName": "phq2",
  "hash": "1b435a9ad9d0c8fb6f6842fbef861b99ba7eacf7c36a7d7b02f5285b6ed13754"
 },
 {
  "id": "phq-4",
  "version": "1.0.0",
  "title": {
   "en": "Patient Health Questionnaire, 4 items (PHQ-4)",
   "zh-CN": "患者健康问卷四题版（PHQ-4）"
  },
  "construct": {
   "en": "anxiety and low mood, ultra-brief",
   "zh-CN": "焦虑与抑郁（极简版）"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "en-mood-third",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 10,
    "max": 100
   },
   "figure": {
    "source": "capmh2023",
    "mark": "V2c",
    "note": "made for adults; its items were studied inside the long forms at 10-17 in China"
   }
  },
  "items": {
   "count": 4,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "anxiety",
    "label": {
     "en": "anxiety (GAD-2)",
     "zh-CN": "焦虑（GAD-2）"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "depression",
    "label": {
     "en": "low mood (PHQ-2)",
     "zh-CN": "抑郁（PHQ-2）"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "total",
    "label": {
     "en": "total",
     "zh-CN": "总分"
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
    "id": "anxiety-cut-3",
    "scale": "anxiety",
    "default": true
   },
   {
    "id": "depression-cut-3",
    "scale": "depression",
    "default": true
   },
   {
    "id": "total-severity",
    "scale": "total",
    "default": true
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
    "mark": "V2",
    "note": "quoted from the site of the PHQ by two public sources"
   }
  },
  "exportName": "phq4",
  "hash": "79158b515ba8ce05aa6cc6e9768c6f07d13e71a74f7d4a20f44b17c81c45bd07"
 },
 {
  "id": "phq-9",
  "version": "1.0.0",
  "title": {
   "en": "Patient Health Questionnaire, 9 items (PHQ-9)",
   "zh-CN": "患者健康问卷抑郁量表（PHQ-9）"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 10,
    "max": 100
   },
   "figure": {
    "source": "capmh2023",
    "mark": "V2c",
    "note": "made for adults; used in 67281 and 16726 Chinese pupils aged 10-17"
   }
  },
  "items": {
   "count": 10,
   "supplementary": 1
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
   },
   {
    "id": "total_up_to_three_missing",
    "label": {
     "en": "depressive symptoms, up to three missing",
     "zh-CN": "抑郁症状（最多缺三题）"
    },
    "stages": [
     "sum"
    ]
   }
  ],
  "decisions": [
   {
    "id": "algorithm",
    "label": {
     "en": "symptom count of the PHQ",
     "zh-CN": "PHQ 症状计数法"
    }
   }
  ],
  "criticalItems": [
   "phq9_9"
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
    "id": "adolescent-cut",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "phq-9-germany",
    "edition": "2013",
    "title": {
     "en": "PHQ-9: Germany, general population aged 14 and over",
     "zh-CN": "PHQ-9：德国 14 岁及以上普通人群常模"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "DE",
    "n": 5018,
    "collected": {
     "from": 2003,
     "to": 2008
    },
    "ages": {
     "min": 14,
     "max": 92
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
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
   },
   {
    "id": "phq-9-norway-2017",
    "edition": "2017",
    "title": {
     "en": "PHQ-9: Norwegian school sample of adolescents, by sex",
     "zh-CN": "PHQ-9：挪威在校青少年，按性别"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "NO",
    "n": 846,
    "collected": null,
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
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
    "mark": "V2",
    "note": "quoted from the site of the PHQ by two public sources"
   }
  },
  "exportName": "phq9",
  "hash": "10bf2e8835efed00571de21be1df9760e45435342d9d87225a14ecf62011fc47"
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
  "forms": [
   {
    "id": "en-14d",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "en-7d",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh-14d",
    "language": "zh-CN",
    "informant": "self"
   },
   {
    "id": "zh-7d",
    "language": "zh-CN",
    "informant": "self"
   }
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
  "hash": "dc70c9ab22df0dd308fc0bebbdd1c146d1e963c04c5a836d1e619a35f23d50e6"
 },
 {
  "id": "promis-pediatric-anger-5a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Anger 5a",
   "zh-CN": "PROMIS 儿童自评短表：愤怒 5a"
  },
  "construct": {
   "en": "anger",
   "zh-CN": "愤怒"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 5,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "anger",
     "zh-CN": "愤怒"
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
    "id": "adult-t",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-anger-5a-us",
    "edition": "calibration v1.1",
    "title": {
     "en": "PROMIS Pediatric Anger 5a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 愤怒 5a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricAnger5a",
  "hash": "54807b56ae02037e0bb1810fd12d8ac0ad096fd2e668e6fb992d3b8a86304692"
 },
 {
  "id": "promis-pediatric-anxiety-8b",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Anxiety 8b",
   "zh-CN": "PROMIS 儿童自评短表：焦虑 8b"
  },
  "construct": {
   "en": "anxiety",
   "zh-CN": "焦虑"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 8,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "anxiety",
     "zh-CN": "焦虑"
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
    "id": "pediatric-t",
    "scale": "total",
    "default": true
   },
   {
    "id": "adult-t",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-anxiety-8b-us",
    "edition": "calibration v1.1",
    "title": {
     "en": "PROMIS Pediatric Anxiety 8b: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 焦虑 8b：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricAnxiety8b",
  "hash": "22e2496ed5ac8b1c8641a809a6128c1d6170251509d8e71d3422b1a590236de2"
 },
 {
  "id": "promis-pediatric-cognitive-function-7a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Cognitive Function 7a",
   "zh-CN": "PROMIS 儿童自评短表：认知功能 7a"
  },
  "construct": {
   "en": "cognitive function",
   "zh-CN": "认知功能"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
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
     "en": "cognitive function",
     "zh-CN": "认知功能"
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
    "id": "adult-t",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-cognitive-function-7a-us",
    "edition": "calibration v1.0",
    "title": {
     "en": "PROMIS Pediatric Cognitive Function 7a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 认知功能 7a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricCognitiveFunction7a",
  "hash": "581fb27f01d4d28f47bd135f4d71ec35d316864c8abe83c24bc07c5712abdd63"
 },
 {
  "id": "promis-pediatric-depressive-symptoms-8b",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Depressive Symptoms 8b",
   "zh-CN": "PROMIS 儿童自评短表：抑郁症状 8b"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 8,
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
    "id": "adult-t",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-depressive-symptoms-8b-us",
    "edition": "calibration v1.1",
    "title": {
     "en": "PROMIS Pediatric Depressive Symptoms 8b: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 抑郁症状 8b：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricDepressiveSymptoms8b",
  "hash": "8e2bbc6bd3178a2beb38a889f0af91b8f4c0f9350c5f1ff018724f28e1894d6b"
 },
 {
  "id": "promis-pediatric-fatigue-10a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Fatigue 10a",
   "zh-CN": "PROMIS 儿童自评短表：疲劳 10a"
  },
  "construct": {
   "en": "fatigue",
   "zh-CN": "疲劳"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
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
     "en": "fatigue",
     "zh-CN": "疲劳"
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
    "id": "adult-t",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-fatigue-10a-us",
    "edition": "calibration as in choir-d",
    "title": {
     "en": "PROMIS Pediatric Fatigue 10a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 疲劳 10a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricFatigue10a",
  "hash": "a70f57b018ac7a46ca483429b8ebe278a0e51a21f042eeab53383c4bf4e3a4c6"
 },
 {
  "id": "promis-pediatric-life-satisfaction-4a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Life Satisfaction 4a",
   "zh-CN": "PROMIS 儿童自评短表：生活满意度 4a"
  },
  "construct": {
   "en": "life satisfaction",
   "zh-CN": "生活满意度"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 4,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "life satisfaction",
     "zh-CN": "生活满意度"
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
    "id": "adult-t",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-life-satisfaction-4a-us",
    "edition": "calibration v1.0",
    "title": {
     "en": "PROMIS Pediatric Life Satisfaction 4a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 生活满意度 4a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricLifeSatisfaction4a",
  "hash": "c652c9bd50725c140cd48711af944a13cd91824133c557b45aeb7166c958cdad"
 },
 {
  "id": "promis-pediatric-life-satisfaction-8a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Life Satisfaction 8a",
   "zh-CN": "PROMIS 儿童自评短表：生活满意度 8a"
  },
  "construct": {
   "en": "life satisfaction",
   "zh-CN": "生活满意度"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 8,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "life satisfaction",
     "zh-CN": "生活满意度"
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
    "id": "adult-t",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-life-satisfaction-8a-us",
    "edition": "calibration v1.0",
    "title": {
     "en": "PROMIS Pediatric Life Satisfaction 8a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 生活满意度 8a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricLifeSatisfaction8a",
  "hash": "db01649811fc5f7d9d3e7175c521ae2f3644e506ab37a61972810cdf61801a18"
 },
 {
  "id": "promis-pediatric-meaning-purpose-4a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Meaning and Purpose 4a",
   "zh-CN": "PROMIS 儿童自评短表：意义与目标 4a"
  },
  "construct": {
   "en": "meaning and purpose",
   "zh-CN": "意义与目标"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 4,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "meaning and purpose",
     "zh-CN": "意义与目标"
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
    "id": "adult-t",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-meaning-purpose-4a-us",
    "edition": "calibration v1.0",
    "title": {
     "en": "PROMIS Pediatric Meaning and Purpose 4a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 意义与目标 4a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricMeaningPurpose4a",
  "hash": "8fcefe1f0fc643d00f5dd3b26d599ba00dbc0162f9546ef0ee95f70380065a7a"
 },
 {
  "id": "promis-pediatric-meaning-purpose-8a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Meaning and Purpose 8a",
   "zh-CN": "PROMIS 儿童自评短表：意义与目标 8a"
  },
  "construct": {
   "en": "meaning and purpose",
   "zh-CN": "意义与目标"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 8,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "meaning and purpose",
     "zh-CN": "意义与目标"
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
    "id": "adult-t",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-meaning-purpose-8a-us",
    "edition": "calibration v1.0",
    "title": {
     "en": "PROMIS Pediatric Meaning and Purpose 8a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 意义与目标 8a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricMeaningPurpose8a",
  "hash": "7f09b13717c508d21aa022cd0bf19eeb4fe4e98bfc2b17b31b07a698fbf23028"
 },
 {
  "id": "promis-pediatric-peer-relationships-8a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Peer Relationships 8a",
   "zh-CN": "PROMIS 儿童自评短表：同伴关系 8a"
  },
  "construct": {
   "en": "peer relationships",
   "zh-CN": "同伴关系"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 8,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "peer relationships",
     "zh-CN": "同伴关系"
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
    "id": "adult-t",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-peer-relationships-8a-us",
    "edition": "calibration v1.0",
    "title": {
     "en": "PROMIS Pediatric Peer Relationships 8a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 同伴关系 8a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricPeerRelationships8a",
  "hash": "7022e984c2939e1aca36d657e87052524268c5c37bb4ab2148d6a6087ba5e759"
 },
 {
  "id": "promis-pediatric-positive-affect-4a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Positive Affect 4a",
   "zh-CN": "PROMIS 儿童自评短表：积极情绪 4a"
  },
  "construct": {
   "en": "positive affect",
   "zh-CN": "积极情绪"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 4,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "positive affect",
     "zh-CN": "积极情绪"
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
    "id": "adult-t",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-positive-affect-4a-us",
    "edition": "calibration v1.0",
    "title": {
     "en": "PROMIS Pediatric Positive Affect 4a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 积极情绪 4a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricPositiveAffect4a",
  "hash": "093d7d9be314125126a783a665e692bfc36d360fa96b1899331565c9601ad646"
 },
 {
  "id": "promis-pediatric-positive-affect-8a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Positive Affect 8a",
   "zh-CN": "PROMIS 儿童自评短表：积极情绪 8a"
  },
  "construct": {
   "en": "positive affect",
   "zh-CN": "积极情绪"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 8,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "positive affect",
     "zh-CN": "积极情绪"
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
    "id": "adult-t",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-positive-affect-8a-us",
    "edition": "calibration v1.0",
    "title": {
     "en": "PROMIS Pediatric Positive Affect 8a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 积极情绪 8a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricPositiveAffect8a",
  "hash": "ca40820042c539c8ea52053bf4b29620be68acfe41dd2dead6abda5c79314099"
 },
 {
  "id": "promis-pediatric-psychological-stress-4a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Psychological Stress Experiences 4a",
   "zh-CN": "PROMIS 儿童自评短表：心理压力体验 4a"
  },
  "construct": {
   "en": "psychological stress",
   "zh-CN": "心理压力"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 4,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "psychological stress",
     "zh-CN": "心理压力"
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
    "id": "adult-t",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-psychological-stress-4a-us",
    "edition": "calibration v1.0",
    "title": {
     "en": "PROMIS Pediatric Psychological Stress Experiences 4a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 心理压力体验 4a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricPsychologicalStress4a",
  "hash": "73eb44c570516460c4e02585ad6b64b088940532c45bfd5dd2549cc7b0e04b07"
 },
 {
  "id": "promis-pediatric-psychological-stress-8a",
  "version": "1.0.0",
  "title": {
   "en": "PROMIS Pediatric Psychological Stress Experiences 8a",
   "zh-CN": "PROMIS 儿童自评短表：心理压力体验 8a"
  },
  "construct": {
   "en": "psychological stress",
   "zh-CN": "心理压力"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 17
   },
   "figure": {
    "source": "healthmeasures",
    "mark": "K",
    "note": "ages of the pediatric self-report forms"
   }
  },
  "items": {
   "count": 8,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "psychological stress",
     "zh-CN": "心理压力"
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
    "id": "adult-t",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [
   {
    "id": "promis-pediatric-psychological-stress-8a-us",
    "edition": "calibration v1.0",
    "title": {
     "en": "PROMIS Pediatric Psychological Stress Experiences 8a: T of the US calibration sample",
     "zh-CN": "PROMIS 儿童自评短表 心理压力体验 8a：美国校准样本 T 分"
    },
    "use": "screening",
    "metricKind": "irt",
    "country": "US",
    "n": null,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Free for individual clinical and research use. Translations, building it into software and commercial use need a permission of the holder; only keys and figures are given here.",
    "zh-CN": "个人临床和研究使用免费。翻译、植入软件和商业使用须经权利人许可；此处只给出计分键和数字。"
   },
   "holder": "PROMIS Health Organization, HealthMeasures",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "healthmeasures",
    "mark": "K"
   }
  },
  "exportName": "promisPediatricPsychologicalStress8a",
  "hash": "592362d7eae95270ab4ae347309a43808412f57c8035bd97ab55922111ca1f0c"
 },
 {
  "id": "psc-17",
  "version": "1.0.0",
  "title": {
   "en": "Pediatric Symptom Checklist, 17 items (PSC-17)",
   "zh-CN": "儿童症状检查表，17 题（PSC-17）"
  },
  "construct": {
   "en": "emotional, attention and behaviour problems",
   "zh-CN": "情绪、注意与行为问题"
  },
  "informants": [
   "parent",
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "parent"
   },
   {
    "id": "en-youth",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "parent"
   },
   {
    "id": "zh-youth",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 4,
    "max": 17
   },
   "figure": {
    "source": "mgh",
    "mark": "S1",
    "note": "parents 4-17, youth form from 11"
   }
  },
  "items": {
   "count": 17,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "total",
     "zh-CN": "总分"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "internalizing",
    "label": {
     "en": "internalizing",
     "zh-CN": "内化"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "attention",
    "label": {
     "en": "attention",
     "zh-CN": "注意"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "externalizing",
    "label": {
     "en": "externalizing",
     "zh-CN": "外化"
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
    "id": "total",
    "scale": "total",
    "default": true
   },
   {
    "id": "internalizing",
    "scale": "internalizing",
    "default": true
   },
   {
    "id": "attention",
    "scale": "attention",
    "default": true
   },
   {
    "id": "externalizing",
    "scale": "externalizing",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Copyright M. S. Jellinek and J. M. Murphy, Massachusetts General Hospital. May be used and reproduced free of charge; no item text is stored here.",
    "zh-CN": "版权归 M. S. Jellinek 与 J. M. Murphy（麻省总医院）所有。可免费使用和复制；此处没有题目文字。"
   },
   "holder": "M. S. Jellinek and J. M. Murphy, Massachusetts General Hospital",
   "permittedUses": [
    "clinical",
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "commercial"
   ],
   "figure": {
    "source": "scoringsheet",
    "mark": "V2",
    "note": "two printed forms say that it may be freely reproduced; commercial use was not settled by what was read"
   }
  },
  "exportName": "psc17",
  "hash": "2473589b2c0494af543d1e19ed33f48b9269095ed041f541c0e699df6a60869c"
 },
 {
  "id": "psc-35",
  "version": "1.0.0",
  "title": {
   "en": "Pediatric Symptom Checklist, 35 items (PSC-35)",
   "zh-CN": "儿童症状检查表，35 题（PSC-35）"
  },
  "construct": {
   "en": "emotional, attention and behaviour problems",
   "zh-CN": "情绪、注意与行为问题"
  },
  "informants": [
   "parent",
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "parent"
   },
   {
    "id": "en-youth",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "parent"
   },
   {
    "id": "zh-youth",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 6,
    "max": 18
   },
   "figure": {
    "source": "mgh",
    "mark": "S1",
    "note": "the standard form; parents, youth form from 11; under 6 a form of 31 items with another cut, not built in"
   }
  },
  "items": {
   "count": 35,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "total",
     "zh-CN": "总分"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "internalizing",
    "label": {
     "en": "internalizing",
     "zh-CN": "内化"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "attention",
    "label": {
     "en": "attention",
     "zh-CN": "注意"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "externalizing",
    "label": {
     "en": "externalizing",
     "zh-CN": "外化"
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
    "id": "total",
    "scale": "total",
    "default": true
   },
   {
    "id": "total-korea",
    "scale": "total",
    "default": false
   },
   {
    "id": "internalizing",
    "scale": "internalizing",
    "default": true
   },
   {
    "id": "attention",
    "scale": "attention",
    "default": true
   },
   {
    "id": "externalizing",
    "scale": "externalizing",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Copyright M. S. Jellinek and J. M. Murphy, Massachusetts General Hospital. May be used and reproduced free of charge; no item text is stored here.",
    "zh-CN": "版权归 M. S. Jellinek 与 J. M. Murphy（麻省总医院）所有。可免费使用和复制；此处没有题目文字。"
   },
   "holder": "M. S. Jellinek and J. M. Murphy, Massachusetts General Hospital",
   "permittedUses": [
    "clinical",
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "commercial"
   ],
   "figure": {
    "source": "mgh",
    "mark": "S1",
    "note": "free downloads; commercial use was not settled by what was read"
   }
  },
  "exportName": "psc35",
  "hash": "978d74ddc4494dcec56759406009117efdac66d11500c11230389b48bfb8830f"
 },
 {
  "id": "pss-10",
  "version": "1.0.0",
  "title": {
   "en": "Perceived Stress Scale, 10 items (PSS-10)",
   "zh-CN": "压力知觉量表（PSS-10）"
  },
  "construct": {
   "en": "perceived stress",
   "zh-CN": "压力知觉"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 12,
    "max": 100
   },
   "grades": {
    "min": 7,
    "max": 13
   },
   "figure": {
    "source": "cmu",
    "mark": "S1",
    "note": "the author asks for at least a junior high school education; two factors in 1574 Chinese senior secondary and 977 secondary pupils"
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
     "en": "perceived stress",
     "zh-CN": "压力知觉"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "helplessness",
    "label": {
     "en": "strain (negative items)",
     "zh-CN": "紧张与失控（负性条目）"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "low_control",
    "label": {
     "en": "little sense of control (positive items, reversed)",
     "zh-CN": "掌控感低（正性条目，反向）"
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
    "id": "convention",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "pss10-us-1983",
    "edition": "1983",
    "title": {
     "en": "PSS-10: US adults, 1983",
     "zh-CN": "PSS-10：美国成人 1983 年常模"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "US",
    "n": 2387,
    "collected": {
     "from": 1983,
     "to": 1983
    },
    "ages": {
     "min": 18,
     "max": 100
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
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
   },
   {
    "id": "pss10-us-2009",
    "edition": "2009",
    "title": {
     "en": "PSS-10: US adults, 2009",
     "zh-CN": "PSS-10：美国成人 2009 年常模"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "US",
    "n": 2000,
    "collected": {
     "from": 2009,
     "to": 2009
    },
    "ages": {
     "min": 18,
     "max": 100
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
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
    "en": "Copyright Sheldon Cohen. Free without permission for academic research and education that makes no profit, as is commonly said; other uses need the permission of the author. Only keys and figures are stored here.",
    "zh-CN": "版权归 Sheldon Cohen 所有。通常认为非营利的学术研究和教育可免费使用、无需许可；其他用途须经作者同意。此处只有计分键和数据。"
   },
   "holder": "Sheldon Cohen",
   "permittedUses": [
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "commercial"
   ],
   "figure": {
    "source": "cohen1983",
    "mark": "K"
   }
  },
  "exportName": "pss10",
  "hash": "a5fefcbab12d9e441283b01655c376bcb46748f6d0719218c53828f759c400e0"
 },
 {
  "id": "rcads-25",
  "version": "1.0.0",
  "title": {
   "en": "Revised Children's Anxiety and Depression Scale, short youth self-report (RCADS-25)",
   "zh-CN": "儿童焦虑抑郁量表修订版，自评短版（RCADS-25）"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
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
    "source": "ucla",
    "mark": "S1",
    "note": "ages 8-18 on the site of the developers; grades as the long form"
   }
  },
  "items": {
   "count": 25,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "depression",
    "label": {
     "en": "depression",
     "zh-CN": "抑郁"
    },
    "stages": [
     "raw"
    ]
   },
   {
    "id": "anxiety",
    "label": {
     "en": "anxiety",
     "zh-CN": "焦虑"
    },
    "stages": [
     "raw"
    ]
   },
   {
    "id": "total",
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
   "rcads25_18"
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
    "id": "depression-t",
    "scale": "depression",
    "default": true
   },
   {
    "id": "anxiety-t",
    "scale": "anxiety",
    "default": true
   },
   {
    "id": "total-t",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [
   {
    "id": "rcads25-us-grade-9",
    "edition": "manual scoring table, grade 9",
    "title": {
     "en": "RCADS-25 youth: T scores for grade 9 by sex",
     "zh-CN": "RCADS-25 自评：九年级 T 分常模，按性别"
    },
    "use": "screening",
    "metricKind": "linear",
    "country": "US",
    "n": null,
    "collected": null,
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "depression",
      "metric": "t"
     },
     {
      "scale": "anxiety",
      "metric": "t"
     },
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {
       "sex": "M",
       "grades": {
        "min": 9,
        "max": 9
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "grades": {
        "min": 9,
        "max": 9
       }
      }
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Copyright Chorpita and Spence. By the permissions page of the developers, use for education and by a single professional in clinical work needs no written permission; use by a clinical or service institution, in any research study and in an electronic record does, and commercial distribution is prohibited. Only keys and figures are stored here, no item text.",
    "zh-CN": "版权归 Chorpita 与 Spence 所有。按开发者许可页，教育用途和专业人员个人临床使用无须书面许可；临床或服务机构使用、任何研究以及电子记录系统须取得书面许可，禁止商业分发。此处只有计分键和数据，没有题目文字。"
   },
   "holder": "Bruce F. Chorpita and Susan H. Spence",
   "permittedUses": [
    "education"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "ucla",
    "mark": "S1",
    "note": "single professional clinical use is free as well, but a host cannot tell it from institutional use"
   }
  },
  "exportName": "rcads25",
  "hash": "e474a6528e271c4faaee358ae13e84b43547d002c739e16d133c38887028bdcc"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
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
    "id": "rcads47-netherlands-2015",
    "edition": "2015, table 5",
    "title": {
     "en": "RCADS-47 youth: Dutch primary school children by age",
     "zh-CN": "RCADS-47 自评：荷兰小学生，按年龄"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "NL",
    "n": 3584,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 13
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "separation_anxiety",
      "metric": "t"
     },
     {
      "scale": "generalized_anxiety",
      "metric": "t"
     },
     {
      "scale": "panic",
      "metric": "t"
     },
     {
      "scale": "social_phobia",
      "metric": "t"
     },
     {
      "scale": "obsessive_compulsive",
      "metric": "t"
     },
     {
      "scale": "major_depression",
      "metric": "t"
     },
     {
      "scale": "total_anxiety",
      "metric": "t"
     },
     {
      "scale": "total_internalizing",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {
       "ageMonths": {
        "min": 96,
        "max": 119
       }
      }
     },
     {
      "when": {
       "ageMonths": {
        "min": 120,
        "max": 131
       }
      }
     },
     {
      "when": {
       "ageMonths": {
        "min": 132,
        "max": 143
       }
      }
     },
     {
      "when": {
       "ageMonths": {
        "min": 144,
        "max": 167
       }
      }
     }
    ]
   },
   {
    "id": "rcads47-us-youth",
    "edition": "User's Guide T tables, US youth",
    "title": {
     "en": "RCADS-47 youth: US T scores by grade and sex",
     "zh-CN": "RCADS-47 自评：美国年级×性别 T 分常模"
    },
    "use": "screening",
    "metricKind": "linear",
    "country": "US",
    "n": 1641,
    "collected": null,
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "separation_anxiety",
      "metric": "t"
     },
     {
      "scale": "generalized_anxiety",
      "metric": "t"
     },
     {
      "scale": "panic",
      "metric": "t"
     },
     {
      "scale": "social_phobia",
      "metric": "t"
     },
     {
      "scale": "obsessive_compulsive",
      "metric": "t"
     },
     {
      "scale": "major_depression",
      "metric": "t"
     },
     {
      "scale": "total_anxiety",
      "metric": "t"
     },
     {
      "scale": "total_internalizing",
      "metric": "t"
     }
    ],
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
    "en": "Copyright Chorpita and Spence. By the permissions page of the developers, use for education and by a single professional in clinical work needs no written permission; use by a clinical or service institution, in any research study and in an electronic record does, and commercial distribution is prohibited. Only keys and figures are stored here, no item text.",
    "zh-CN": "版权归 Chorpita 与 Spence 所有。按开发者许可页，教育用途和专业人员个人临床使用无须书面许可；临床或服务机构使用、任何研究以及电子记录系统须取得书面许可，禁止商业分发。此处只有计分键和数据，没有题目文字。"
   },
   "holder": "Bruce F. Chorpita and Susan H. Spence",
   "permittedUses": [
    "education"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "ucla",
    "mark": "S1",
    "note": "single professional clinical use is free as well, but a host cannot tell it from institutional use"
   }
  },
  "exportName": "rcads47",
  "hash": "ac0958d5e69b9fa393b63418a73acbffbb8bb63d0f20bbda2ed9a01641432375"
 },
 {
  "id": "rcads-47-parent",
  "version": "1.0.0",
  "title": {
   "en": "Revised Children's Anxiety and Depression Scale, parent report (RCADS-47-P)",
   "zh-CN": "儿童焦虑抑郁量表修订版，家长报告（RCADS-47-P）"
  },
  "construct": {
   "en": "symptoms of anxiety and depression in youth",
   "zh-CN": "青少年焦虑与抑郁症状"
  },
  "informants": [
   "parent"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "parent"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "parent"
   }
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
    "note": "grades of the T tables; ages 8-18 on the site of the developers"
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
   "rcadsp_37"
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
    "id": "rcads47-us-parent",
    "edition": "User's Guide T tables, US parents",
    "title": {
     "en": "RCADS-47 parent report: US T scores by grade and sex",
     "zh-CN": "RCADS-47 家长报告：美国年级×性别 T 分常模"
    },
    "use": "screening",
    "metricKind": "linear",
    "country": "US",
    "n": 967,
    "collected": null,
    "informants": [
     "parent"
    ],
    "metrics": [
     {
      "scale": "separation_anxiety",
      "metric": "t"
     },
     {
      "scale": "generalized_anxiety",
      "metric": "t"
     },
     {
      "scale": "panic",
      "metric": "t"
     },
     {
      "scale": "social_phobia",
      "metric": "t"
     },
     {
      "scale": "obsessive_compulsive",
      "metric": "t"
     },
     {
      "scale": "major_depression",
      "metric": "t"
     },
     {
      "scale": "total_anxiety",
      "metric": "t"
     },
     {
      "scale": "total_internalizing",
      "metric": "t"
     }
    ],
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
       "sex": "F",
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
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Copyright Chorpita and Spence. By the permissions page of the developers, use for education and by a single professional in clinical work needs no written permission; use by a clinical or service institution, in any research study and in an electronic record does, and commercial distribution is prohibited. Only keys and figures are stored here, no item text.",
    "zh-CN": "版权归 Chorpita 与 Spence 所有。按开发者许可页，教育用途和专业人员个人临床使用无须书面许可；临床或服务机构使用、任何研究以及电子记录系统须取得书面许可，禁止商业分发。此处只有计分键和数据，没有题目文字。"
   },
   "holder": "Bruce F. Chorpita and Susan H. Spence",
   "permittedUses": [
    "education"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "ucla",
    "mark": "S1",
    "note": "single professional clinical use is free as well, but a host cannot tell it from institutional use"
   }
  },
  "exportName": "rcads47Parent",
  "hash": "65dc66792d211c9740eff08e807cde2eef074de544469bb5a203b66df18c2a9a"
 },
 {
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
  "languages": [
   "en"
  ],
  "forms": [
   {
    "id": "en-satisfied-first",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "en-worth-first",
    "language": "en",
    "informant": "self"
   }
  ],
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
  "items": {
   "count": 10,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "self-esteem",
     "zh-CN": "自尊"
    },
    "stages": [
     "sum",
     "sum_from_10"
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
    "id": "common",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [],
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
  "exportName": "rses",
  "hash": "cf68075388d8458342dc59ce31449bd26394c9f729992c88ab7648be79eb88a4"
 },
 {
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
  "languages": [
   "zh-CN"
  ],
  "forms": [
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
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
  "items": {
   "count": 10,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "self-esteem, published key",
     "zh-CN": "自尊（原键，条目 8 反向）"
    },
    "stages": [
     "sum",
     "sum_from_0"
    ]
   },
   {
    "id": "item8_forward",
    "label": {
     "en": "self-esteem, item 8 forward",
     "zh-CN": "自尊（条目 8 正向）"
    },
    "stages": [
     "sum",
     "sum_from_0"
    ]
   },
   {
    "id": "without_item8",
    "label": {
     "en": "self-esteem, nine items",
     "zh-CN": "自尊（删去条目 8）"
    },
    "stages": [
     "sum",
     "sum_from_0"
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
  "bandSets": [],
  "normSets": [
   {
    "id": "rses-zh-zhengzhou-2017-stage",
    "edition": "2017, by stage",
    "title": {
     "en": "RSES (Chinese form): Zhengzhou, junior and senior school",
     "zh-CN": "RSES（中文版）：郑州初中和高中学生"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CN",
    "n": 4891,
    "collected": null,
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {
       "grades": {
        "min": 7,
        "max": 9
       }
      }
     },
     {
      "when": {
       "grades": {
        "min": 10,
        "max": 12
       }
      }
     }
    ]
   },
   {
    "id": "rses-zh-zhengzhou-2017",
    "edition": "2017, by sex",
    "title": {
     "en": "RSES (Chinese form): Zhengzhou, grades 7-12, by sex",
     "zh-CN": "RSES（中文版）：郑州 7–12 年级学生，按性别"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CN",
    "n": 4891,
    "collected": null,
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {
       "sex": "M",
       "grades": {
        "min": 7,
        "max": 12
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "grades": {
        "min": 7,
        "max": 12
       }
      }
     }
    ]
   }
  ],
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
  "exportName": "rsesZh",
  "hash": "0e22a9e25aa341eebfffff786ec778a5e4b7091d8e54bc2486e9fbda4d252c46"
 },
 {
  "id": "sas",
  "version": "1.0.0",
  "title": {
   "en": "Zung Self-Rating Anxiety Scale (SAS)",
   "zh-CN": "Zung 焦虑自评量表（SAS）"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 16,
    "max": 100
   },
   "figure": {
    "source": "zung1971",
    "mark": "K",
    "note": "made for adults; used from about 16, which no source read here supports with figures"
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
     "en": "anxiety symptoms",
     "zh-CN": "焦虑症状"
    },
    "stages": [
     "sum",
     "index"
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
    "id": "index-50-60-70",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Rights in the wording are unclear; only keys and figures are given here, no wording.",
    "zh-CN": "条目文字的权利归属不明；此处只给出计分键和数字，不含条目文字。"
   },
   "holder": "unclear (heirs of W. W. K. Zung)",
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
    "source": "zung1971",
    "mark": "K",
    "note": "rights not found out; our cautious reading"
   }
  },
  "exportName": "sas",
  "hash": "7b0a1517633cc15a0f6f4e64aac4c7a6b888c57015e704833c2950a56821067c"
 },
 {
  "id": "sasc",
  "version": "1.0.0",
  "title": {
   "en": "Social Anxiety Scale for Children, 10 items (SASC)",
   "zh-CN": "儿童社交焦虑量表，10 题（SASC）"
  },
  "construct": {
   "en": "social anxiety in children",
   "zh-CN": "儿童社交焦虑"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   },
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 7,
    "max": 16
   },
   "figure": {
    "source": "keys",
    "mark": "S1",
    "note": "one Chinese page; mean age of the Chinese norm sample 11.29 (2.34)"
   }
  },
  "items": {
   "count": 10,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "fear_of_evaluation",
    "label": {
     "en": "fear of negative evaluation",
     "zh-CN": "害怕否定评价"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "avoidance_distress",
    "label": {
     "en": "social avoidance and distress",
     "zh-CN": "社交回避及苦恼"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "total",
    "label": {
     "en": "social anxiety",
     "zh-CN": "社交焦虑总分"
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
    "id": "cut-8",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Holder Annette M. La Greca; no licence text was read: ask before use other than research. Only keys and figures are stored here, no item text.",
    "zh-CN": "版权归 Annette M. La Greca；未读到许可文本：研究以外的用途请先咨询。此处只有计分键和数据，没有题目文字。"
   },
   "holder": "Annette M. La Greca",
   "permittedUses": [
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "lagreca1988",
    "mark": "K"
   }
  },
  "exportName": "sasc",
  "hash": "428a5040c63124712b614e8545a86775a25d757bb4820d209779110e8dc04d1d"
 },
 {
  "id": "scared-41",
  "version": "1.0.0",
  "title": {
   "en": "Screen for Child Anxiety Related Emotional Disorders, 41 items (SCARED)",
   "zh-CN": "儿童焦虑性情绪障碍筛查表，41 题（SCARED）"
  },
  "construct": {
   "en": "anxiety symptoms in five areas",
   "zh-CN": "五个方面的焦虑症状"
  },
  "informants": [
   "self",
   "parent"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "child-en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "child-zh",
    "language": "zh-CN",
    "informant": "self"
   },
   {
    "id": "parent-en",
    "language": "en",
    "informant": "parent"
   },
   {
    "id": "parent-zh",
    "language": "zh-CN",
    "informant": "parent"
   }
  ],
  "intended": {
   "ages": {
    "min": 8,
    "max": 18
   },
   "figure": {
    "source": "birmaher1999",
    "mark": "S1",
    "note": "ages 8-18; the Chinese norm studies cover 8-16"
   }
  },
  "items": {
   "count": 41,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "panic_somatic",
    "label": {
     "en": "panic and bodily symptoms",
     "zh-CN": "躯体化/惊恐"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "generalized",
    "label": {
     "en": "generalized anxiety",
     "zh-CN": "广泛性焦虑"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "separation",
    "label": {
     "en": "separation anxiety",
     "zh-CN": "分离性焦虑"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "social",
    "label": {
     "en": "social anxiety",
     "zh-CN": "社交恐怖"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "school",
    "label": {
     "en": "school avoidance",
     "zh-CN": "学校恐怖"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "total",
    "label": {
     "en": "total anxiety",
     "zh-CN": "焦虑总分"
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
    "id": "us-25",
    "scale": "total",
    "default": true
   },
   {
    "id": "china-23",
    "scale": "total",
    "default": false
   },
   {
    "id": "panic-somatic-cut",
    "scale": "panic_somatic",
    "default": true
   },
   {
    "id": "generalized-cut",
    "scale": "generalized",
    "default": true
   },
   {
    "id": "separation-cut",
    "scale": "separation",
    "default": true
   },
   {
    "id": "social-cut",
    "scale": "social",
    "default": true
   },
   {
    "id": "school-cut",
    "scale": "school",
    "default": true
   }
  ],
  "normSets": [
   {
    "id": "scared-41-brazil",
    "edition": "scoring sheet",
    "title": {
     "en": "SCARED child report: Brazil, by age and sex",
     "zh-CN": "SCARED 自评：巴西，按年龄和性别"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "BR",
    "n": null,
    "collected": null,
    "ages": {
     "min": 9,
     "max": 18
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "panic_somatic",
      "metric": "t"
     },
     {
      "scale": "generalized",
      "metric": "t"
     },
     {
      "scale": "separation",
      "metric": "t"
     },
     {
      "scale": "social",
      "metric": "t"
     },
     {
      "scale": "school",
      "metric": "t"
     },
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {
       "sex": "M",
       "ageMonths": {
        "min": 108,
        "max": 143
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "ageMonths": {
        "min": 108,
        "max": 143
       }
      }
     },
     {
      "when": {
       "sex": "M",
       "ageMonths": {
        "min": 144,
        "max": 227
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "ageMonths": {
        "min": 144,
        "max": 227
       }
      }
     }
    ]
   },
   {
    "id": "scared-41-china-age",
    "edition": "12 cities",
    "title": {
     "en": "SCARED child report: Chinese pupils of 12 cities, ages 8, 12 and 16",
     "zh-CN": "SCARED 自评：中国 12 城市学生，8、12、16 岁"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CN",
    "n": 1559,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 16
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     },
     {
      "scale": "separation",
      "metric": "t"
     },
     {
      "scale": "generalized",
      "metric": "t"
     },
     {
      "scale": "social",
      "metric": "t"
     },
     {
      "scale": "school",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {
       "ageMonths": {
        "min": 96,
        "max": 107
       }
      }
     },
     {
      "when": {
       "ageMonths": {
        "min": 144,
        "max": 155
       }
      }
     },
     {
      "when": {
       "ageMonths": {
        "min": 192,
        "max": 203
       }
      }
     }
    ]
   },
   {
    "id": "scared-41-china-sex",
    "edition": "12 cities",
    "title": {
     "en": "SCARED child report: Chinese pupils of 12 cities, by sex",
     "zh-CN": "SCARED 自评：中国 12 城市学生，按性别"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CN",
    "n": 1559,
    "collected": null,
    "ages": {
     "min": 8,
     "max": 16
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     },
     {
      "scale": "generalized",
      "metric": "t"
     },
     {
      "scale": "separation",
      "metric": "t"
     },
     {
      "scale": "social",
      "metric": "t"
     }
    ],
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
    "en": "Copyright of the authors; free for clinical work and research by general knowledge, no licence text was read. Only keys and figures are stored here, no item text.",
    "zh-CN": "版权归作者所有；据一般了解可免费用于临床和研究，未读到许可文本。此处只有计分键和数据，没有题目文字。"
   },
   "holder": "Boris Birmaher and colleagues, University of Pittsburgh",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "birmaher1999",
    "mark": "K"
   }
  },
  "exportName": "scared41",
  "hash": "3521dd2d418b79b6f7c3b33bbbe46488c11612500b3c8a7e2f66c81b4a8feef3"
 },
 {
  "id": "sdq-parent",
  "version": "1.0.0",
  "title": {
   "en": "Strengths and Difficulties Questionnaire, parents of 4-17 (SDQ)",
   "zh-CN": "长处和困难问卷，家长版 4–17 岁（SDQ）"
  },
  "construct": {
   "en": "emotional and behavioural difficulties and strengths",
   "zh-CN": "情绪与行为方面的困难和长处"
  },
  "informants": [
   "parent"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "parent"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "parent"
   }
  ],
  "intended": {
   "ages": {
    "min": 4,
    "max": 17
   },
   "figure": {
    "source": "youthinmind",
    "mark": "V2",
    "note": "one form for ages 4-17; the form for ages 2-4 has other items and is not this one"
   }
  },
  "items": {
   "count": 33,
   "supplementary": 2
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "total difficulties",
     "zh-CN": "困难总分"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "emotional",
    "label": {
     "en": "emotional symptoms",
     "zh-CN": "情绪症状"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "conduct",
    "label": {
     "en": "conduct problems",
     "zh-CN": "品行问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "hyperactivity",
    "label": {
     "en": "hyperactivity and inattention",
     "zh-CN": "多动与注意力不集中"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "peer",
    "label": {
     "en": "peer relationship problems",
     "zh-CN": "同伴交往问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "prosocial",
    "label": {
     "en": "prosocial behaviour",
     "zh-CN": "亲社会行为"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "externalizing",
    "label": {
     "en": "externalizing problems",
     "zh-CN": "外化问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "internalizing",
    "label": {
     "en": "internalizing problems",
     "zh-CN": "内化问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "impact",
    "label": {
     "en": "impact",
     "zh-CN": "影响因子"
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
    "id": "total-shanghai",
    "scale": "total",
    "default": true
   },
   {
    "id": "total-china-primary",
    "scale": "total",
    "default": false
   },
   {
    "id": "total-uk-four",
    "scale": "total",
    "default": false
   },
   {
    "id": "total-uk-three",
    "scale": "total",
    "default": false
   },
   {
    "id": "emotional-shanghai",
    "scale": "emotional",
    "default": true
   },
   {
    "id": "emotional-china-primary",
    "scale": "emotional",
    "default": false
   },
   {
    "id": "emotional-uk-four",
    "scale": "emotional",
    "default": false
   },
   {
    "id": "emotional-uk-three",
    "scale": "emotional",
    "default": false
   },
   {
    "id": "conduct-shanghai",
    "scale": "conduct",
    "default": true
   },
   {
    "id": "conduct-china-primary",
    "scale": "conduct",
    "default": false
   },
   {
    "id": "conduct-uk-four",
    "scale": "conduct",
    "default": false
   },
   {
    "id": "conduct-uk-three",
    "scale": "conduct",
    "default": false
   },
   {
    "id": "hyperactivity-shanghai",
    "scale": "hyperactivity",
    "default": true
   },
   {
    "id": "hyperactivity-china-primary",
    "scale": "hyperactivity",
    "default": false
   },
   {
    "id": "hyperactivity-uk-four",
    "scale": "hyperactivity",
    "default": false
   },
   {
    "id": "hyperactivity-uk-three",
    "scale": "hyperactivity",
    "default": false
   },
   {
    "id": "peer-shanghai",
    "scale": "peer",
    "default": true
   },
   {
    "id": "peer-china-primary",
    "scale": "peer",
    "default": false
   },
   {
    "id": "peer-uk-four",
    "scale": "peer",
    "default": false
   },
   {
    "id": "peer-uk-three",
    "scale": "peer",
    "default": false
   },
   {
    "id": "prosocial-shanghai",
    "scale": "prosocial",
    "default": true
   },
   {
    "id": "prosocial-china-primary",
    "scale": "prosocial",
    "default": false
   },
   {
    "id": "prosocial-uk-four",
    "scale": "prosocial",
    "default": false
   },
   {
    "id": "prosocial-uk-three",
    "scale": "prosocial",
    "default": false
   },
   {
    "id": "impact-uk-four",
    "scale": "impact",
    "default": true
   },
   {
    "id": "impact-uk-three",
    "scale": "impact",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "sdq-parent-netherlands",
    "edition": "2022",
    "title": {
     "en": "SDQ parents: Dutch adolescents 12-17",
     "zh-CN": "SDQ 家长评定：荷兰 12–17 岁青少年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "NL",
    "n": null,
    "collected": null,
    "ages": {
     "min": 12,
     "max": 17
    },
    "informants": [
     "parent"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     },
     {
      "scale": "emotional",
      "metric": "t"
     },
     {
      "scale": "conduct",
      "metric": "t"
     },
     {
      "scale": "hyperactivity",
      "metric": "t"
     },
     {
      "scale": "peer",
      "metric": "t"
     },
     {
      "scale": "prosocial",
      "metric": "t"
     },
     {
      "scale": "externalizing",
      "metric": "t"
     },
     {
      "scale": "internalizing",
      "metric": "t"
     }
    ],
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
   },
   {
    "id": "sdq-parent-uk-1999",
    "edition": "1999",
    "title": {
     "en": "SDQ parents: British children 5-15, 1999",
     "zh-CN": "SDQ 家长评定：英国 5–15 岁儿童，1999 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "GB",
    "n": 10298,
    "collected": {
     "from": 1999,
     "to": 1999
    },
    "ages": {
     "min": 5,
     "max": 15
    },
    "informants": [
     "parent"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     },
     {
      "scale": "emotional",
      "metric": "t"
     },
     {
      "scale": "conduct",
      "metric": "t"
     },
     {
      "scale": "hyperactivity",
      "metric": "t"
     },
     {
      "scale": "peer",
      "metric": "t"
     },
     {
      "scale": "prosocial",
      "metric": "t"
     },
     {
      "scale": "impact",
      "metric": "t"
     }
    ],
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
    "en": "Copyright Robert Goodman, Youthinmind. Paper forms may be copied free of charge by non-profit users; nothing may be changed, and electronic versions and scoring programs need the publisher’s agreement. Keys and figures only are stored here, no item text; scoring is refused unless the host declares its permission.",
    "zh-CN": "版权归 Robert Goodman（Youthinmind）所有。非营利使用者可免费复印纸质问卷；不得改动任何内容，电子版和计分程序须取得出版方同意。此处只有计分键和数据，没有题目文字；使用方未声明许可时不予计分。"
   },
   "holder": "Robert Goodman, Youthinmind Ltd",
   "permittedUses": [
    "clinical",
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "scoring",
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "youthinmind",
    "mark": "V2",
    "note": "an Australian government site and a European project page describe these conditions"
   }
  },
  "exportName": "sdqParent",
  "hash": "4ad28ccdce85458f4ee9237d6b54a9b5b38aafd000904ffc11c7eaf9a7e69bc0"
 },
 {
  "id": "sdq-self",
  "version": "1.0.0",
  "title": {
   "en": "Strengths and Difficulties Questionnaire, self-report 11-17 (SDQ)",
   "zh-CN": "长处和困难问卷，自评版 11–17 岁（SDQ）"
  },
  "construct": {
   "en": "emotional and behavioural difficulties and strengths",
   "zh-CN": "情绪与行为方面的困难和长处"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 11,
    "max": 17
   },
   "figure": {
    "source": "youthinmind",
    "mark": "V2",
    "note": "self-report 11-17"
   }
  },
  "items": {
   "count": 33,
   "supplementary": 2
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "total difficulties",
     "zh-CN": "困难总分"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "emotional",
    "label": {
     "en": "emotional symptoms",
     "zh-CN": "情绪症状"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "conduct",
    "label": {
     "en": "conduct problems",
     "zh-CN": "品行问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "hyperactivity",
    "label": {
     "en": "hyperactivity and inattention",
     "zh-CN": "多动与注意力不集中"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "peer",
    "label": {
     "en": "peer relationship problems",
     "zh-CN": "同伴交往问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "prosocial",
    "label": {
     "en": "prosocial behaviour",
     "zh-CN": "亲社会行为"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "externalizing",
    "label": {
     "en": "externalizing problems",
     "zh-CN": "外化问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "internalizing",
    "label": {
     "en": "internalizing problems",
     "zh-CN": "内化问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "impact",
    "label": {
     "en": "impact",
     "zh-CN": "影响因子"
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
    "id": "total-shanghai",
    "scale": "total",
    "default": true
   },
   {
    "id": "total-uk-four",
    "scale": "total",
    "default": false
   },
   {
    "id": "total-uk-three",
    "scale": "total",
    "default": false
   },
   {
    "id": "emotional-shanghai",
    "scale": "emotional",
    "default": true
   },
   {
    "id": "emotional-uk-four",
    "scale": "emotional",
    "default": false
   },
   {
    "id": "emotional-uk-three",
    "scale": "emotional",
    "default": false
   },
   {
    "id": "conduct-shanghai",
    "scale": "conduct",
    "default": true
   },
   {
    "id": "conduct-uk-four",
    "scale": "conduct",
    "default": false
   },
   {
    "id": "conduct-uk-three",
    "scale": "conduct",
    "default": false
   },
   {
    "id": "hyperactivity-shanghai",
    "scale": "hyperactivity",
    "default": true
   },
   {
    "id": "hyperactivity-uk-four",
    "scale": "hyperactivity",
    "default": false
   },
   {
    "id": "hyperactivity-uk-three",
    "scale": "hyperactivity",
    "default": false
   },
   {
    "id": "peer-shanghai",
    "scale": "peer",
    "default": true
   },
   {
    "id": "peer-uk-four",
    "scale": "peer",
    "default": false
   },
   {
    "id": "peer-uk-three",
    "scale": "peer",
    "default": false
   },
   {
    "id": "prosocial-shanghai",
    "scale": "prosocial",
    "default": true
   },
   {
    "id": "prosocial-uk-four",
    "scale": "prosocial",
    "default": false
   },
   {
    "id": "prosocial-uk-three",
    "scale": "prosocial",
    "default": false
   },
   {
    "id": "impact-uk-four",
    "scale": "impact",
    "default": true
   },
   {
    "id": "impact-uk-three",
    "scale": "impact",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "sdq-self-netherlands",
    "edition": "2022",
    "title": {
     "en": "SDQ self-report: Dutch adolescents 12-17",
     "zh-CN": "SDQ 自评：荷兰 12–17 岁青少年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "NL",
    "n": null,
    "collected": null,
    "ages": {
     "min": 12,
     "max": 17
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     },
     {
      "scale": "emotional",
      "metric": "t"
     },
     {
      "scale": "conduct",
      "metric": "t"
     },
     {
      "scale": "hyperactivity",
      "metric": "t"
     },
     {
      "scale": "peer",
      "metric": "t"
     },
     {
      "scale": "prosocial",
      "metric": "t"
     },
     {
      "scale": "externalizing",
      "metric": "t"
     },
     {
      "scale": "internalizing",
      "metric": "t"
     }
    ],
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
    "en": "Copyright Robert Goodman, Youthinmind. Paper forms may be copied free of charge by non-profit users; nothing may be changed, and electronic versions and scoring programs need the publisher’s agreement. Keys and figures only are stored here, no item text; scoring is refused unless the host declares its permission.",
    "zh-CN": "版权归 Robert Goodman（Youthinmind）所有。非营利使用者可免费复印纸质问卷；不得改动任何内容，电子版和计分程序须取得出版方同意。此处只有计分键和数据，没有题目文字；使用方未声明许可时不予计分。"
   },
   "holder": "Robert Goodman, Youthinmind Ltd",
   "permittedUses": [
    "clinical",
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "scoring",
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "youthinmind",
    "mark": "V2",
    "note": "an Australian government site and a European project page describe these conditions"
   }
  },
  "exportName": "sdqSelf",
  "hash": "da10959cd27aa8a9901e1c85d69399487105f20287c9bb5eb795b23ec43095e7"
 },
 {
  "id": "sdq-teacher",
  "version": "1.0.0",
  "title": {
   "en": "Strengths and Difficulties Questionnaire, teachers of 4-17 (SDQ)",
   "zh-CN": "长处和困难问卷，教师版 4–17 岁（SDQ）"
  },
  "construct": {
   "en": "emotional and behavioural difficulties and strengths",
   "zh-CN": "情绪与行为方面的困难和长处"
  },
  "informants": [
   "teacher"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "teacher"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "teacher"
   }
  ],
  "intended": {
   "ages": {
    "min": 4,
    "max": 17
   },
   "figure": {
    "source": "youthinmind",
    "mark": "V2",
    "note": "one form for ages 4-17; the form for ages 2-4 has other items and is not this one"
   }
  },
  "items": {
   "count": 31,
   "supplementary": 2
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "total difficulties",
     "zh-CN": "困难总分"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "emotional",
    "label": {
     "en": "emotional symptoms",
     "zh-CN": "情绪症状"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "conduct",
    "label": {
     "en": "conduct problems",
     "zh-CN": "品行问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "hyperactivity",
    "label": {
     "en": "hyperactivity and inattention",
     "zh-CN": "多动与注意力不集中"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "peer",
    "label": {
     "en": "peer relationship problems",
     "zh-CN": "同伴交往问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "prosocial",
    "label": {
     "en": "prosocial behaviour",
     "zh-CN": "亲社会行为"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "externalizing",
    "label": {
     "en": "externalizing problems",
     "zh-CN": "外化问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "internalizing",
    "label": {
     "en": "internalizing problems",
     "zh-CN": "内化问题"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "impact",
    "label": {
     "en": "impact",
     "zh-CN": "影响因子"
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
    "id": "total-shanghai",
    "scale": "total",
    "default": true
   },
   {
    "id": "total-uk-four",
    "scale": "total",
    "default": false
   },
   {
    "id": "total-uk-three",
    "scale": "total",
    "default": false
   },
   {
    "id": "emotional-shanghai",
    "scale": "emotional",
    "default": true
   },
   {
    "id": "emotional-uk-four",
    "scale": "emotional",
    "default": false
   },
   {
    "id": "emotional-uk-three",
    "scale": "emotional",
    "default": false
   },
   {
    "id": "conduct-shanghai",
    "scale": "conduct",
    "default": true
   },
   {
    "id": "conduct-uk-four",
    "scale": "conduct",
    "default": false
   },
   {
    "id": "conduct-uk-three",
    "scale": "conduct",
    "default": false
   },
   {
    "id": "hyperactivity-shanghai",
    "scale": "hyperactivity",
    "default": true
   },
   {
    "id": "hyperactivity-uk-four",
    "scale": "hyperactivity",
    "default": false
   },
   {
    "id": "hyperactivity-uk-three",
    "scale": "hyperactivity",
    "default": false
   },
   {
    "id": "peer-shanghai",
    "scale": "peer",
    "default": true
   },
   {
    "id": "peer-uk-four",
    "scale": "peer",
    "default": false
   },
   {
    "id": "peer-uk-three",
    "scale": "peer",
    "default": false
   },
   {
    "id": "prosocial-shanghai",
    "scale": "prosocial",
    "default": true
   },
   {
    "id": "prosocial-uk-four",
    "scale": "prosocial",
    "default": false
   },
   {
    "id": "prosocial-uk-three",
    "scale": "prosocial",
    "default": false
   },
   {
    "id": "impact-uk-four",
    "scale": "impact",
    "default": true
   },
   {
    "id": "impact-uk-three",
    "scale": "impact",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "sdq-teacher-shanghai",
    "edition": "2008",
    "title": {
     "en": "SDQ teachers: Shanghai children 3-17",
     "zh-CN": "SDQ 教师评定：上海 3–17 岁儿童"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CN",
    "n": 1965,
    "collected": null,
    "ages": {
     "min": 3,
     "max": 17
    },
    "informants": [
     "teacher"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     },
     {
      "scale": "emotional",
      "metric": "t"
     },
     {
      "scale": "conduct",
      "metric": "t"
     },
     {
      "scale": "hyperactivity",
      "metric": "t"
     },
     {
      "scale": "peer",
      "metric": "t"
     },
     {
      "scale": "prosocial",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {
       "sex": "M",
       "ageMonths": {
        "min": 36,
        "max": 131
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "ageMonths": {
        "min": 36,
        "max": 131
       }
      }
     },
     {
      "when": {
       "sex": "M",
       "ageMonths": {
        "min": 132,
        "max": 215
       }
      }
     },
     {
      "when": {
       "sex": "F",
       "ageMonths": {
        "min": 132,
        "max": 215
       }
      }
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Copyright Robert Goodman, Youthinmind. Paper forms may be copied free of charge by non-profit users; nothing may be changed, and electronic versions and scoring programs need the publisher’s agreement. Keys and figures only are stored here, no item text; scoring is refused unless the host declares its permission.",
    "zh-CN": "版权归 Robert Goodman（Youthinmind）所有。非营利使用者可免费复印纸质问卷；不得改动任何内容，电子版和计分程序须取得出版方同意。此处只有计分键和数据，没有题目文字；使用方未声明许可时不予计分。"
   },
   "holder": "Robert Goodman, Youthinmind Ltd",
   "permittedUses": [
    "clinical",
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "scoring",
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "youthinmind",
    "mark": "V2",
    "note": "an Australian government site and a European project page describe these conditions"
   }
  },
  "exportName": "sdqTeacher",
  "hash": "58bc75d37833e387500509fe36735ced7e7388de53416265c7e24bd32fdfa09d"
 },
 {
  "id": "sds",
  "version": "1.0.0",
  "title": {
   "en": "Zung Self-Rating Depression Scale (SDS)",
   "zh-CN": "Zung 抑郁自评量表（SDS）"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 16,
    "max": 100
   },
   "figure": {
    "source": "zung1965",
    "mark": "K",
    "note": "made for adults; used from about 16, which no source read here supports with figures"
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
     "sum",
     "index"
    ]
   }
  ],
  "decisions": [],
  "criticalItems": [
   "sds_19"
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
    "id": "index-53-63-73",
    "scale": "total",
    "default": true
   },
   {
    "id": "index-50-60-70",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Rights in the wording are unclear; only keys and figures are given here, no wording.",
    "zh-CN": "条目文字的权利归属不明；此处只给出计分键和数字，不含条目文字。"
   },
   "holder": "unclear (heirs of W. W. K. Zung)",
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
    "source": "zung1965",
    "mark": "K",
    "note": "rights not found out; our cautious reading"
   }
  },
  "exportName": "sds",
  "hash": "c55b5f6fe9c8a37da75589a98639d96b52e1d4fbd26de3d6407594caec7655d9"
 },
 {
  "id": "smfq",
  "version": "1.0.0",
  "title": {
   "en": "Short Mood and Feelings Questionnaire, child self-report, 13 items (SMFQ)",
   "zh-CN": "情绪和感受问卷短版，儿童自评 13 题（SMFQ）"
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
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 6,
    "max": 17
   },
   "figure": {
    "source": "duke",
    "mark": "V2",
    "note": "ages 6-17; below 13 the Swedish study found no discrimination"
   }
  },
  "items": {
   "count": 13,
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
    "id": "new-zealand-12",
    "scale": "total",
    "default": true
   },
   {
    "id": "angold-8",
    "scale": "total",
    "default": false
   },
   {
    "id": "us-grade-6-4",
    "scale": "total",
    "default": false
   },
   {
    "id": "brazil-7",
    "scale": "total",
    "default": false
   },
   {
    "id": "sweden-by-sex",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Copyright Angold and Costello 1987, Duke University. Free to download and to use with one's own patients and in research; for the item text in software ask the holders. Only keys and figures are stored here, no item text.",
    "zh-CN": "版权归 Angold 与 Costello（1987，杜克大学）所有。可免费下载，用于自己的来访者和研究；在软件中使用题目文字请向版权方申请。此处只有计分键和数据，没有题目文字。"
   },
   "holder": "Adrian Angold and E. Jane Costello, Duke University",
   "permittedUses": [
    "clinical",
    "research"
   ],
   "permissionRequiredFor": [
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "duke",
    "mark": "S1"
   }
  },
  "exportName": "smfq",
  "hash": "3b8dedc7c42924df44338971e96516a697c78e77e265a95d4eab5ae8509fbb36"
 },
 {
  "id": "snap-iv-26",
  "version": "1.0.0",
  "title": {
   "en": "Swanson, Nolan and Pelham rating scale, version IV, 26 items (SNAP-IV)",
   "zh-CN": "SNAP-IV 评定量表，26 题，父母版与教师版"
  },
  "construct": {
   "en": "inattention, hyperactivity and opposition",
   "zh-CN": "注意力不集中、多动冲动与对立违抗"
  },
  "informants": [
   "parent",
   "teacher"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en-parent",
    "language": "en",
    "informant": "parent"
   },
   {
    "id": "en-teacher",
    "language": "en",
    "informant": "teacher"
   },
   {
    "id": "zh-parent",
    "language": "zh-CN",
    "informant": "parent"
   },
   {
    "id": "zh-teacher",
    "language": "zh-CN",
    "informant": "teacher"
   }
  ],
  "intended": {
   "ages": {
    "min": 6,
    "max": 18
   },
   "figure": {
    "source": "guide26",
    "mark": "S1",
    "note": "ages 6-18 on one page, 8-18 on another; studied in grades 1-8 in Taiwan and in elementary school in the US"
   }
  },
  "items": {
   "count": 26,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "inattention",
    "label": {
     "en": "inattention",
     "zh-CN": "注意力不集中"
    },
    "stages": [
     "mean",
     "sum"
    ]
   },
   {
    "id": "hyperactivity",
    "label": {
     "en": "hyperactivity and impulsivity",
     "zh-CN": "多动与冲动"
    },
    "stages": [
     "mean",
     "sum"
    ]
   },
   {
    "id": "opposition",
    "label": {
     "en": "opposition and defiance",
     "zh-CN": "对立违抗"
    },
    "stages": [
     "mean",
     "sum"
    ]
   },
   {
    "id": "inattention_symptoms",
    "label": {
     "en": "inattention: symptoms present",
     "zh-CN": "注意力不集中：症状数"
    },
    "stages": [
     "count"
    ]
   },
   {
    "id": "hyperactivity_symptoms",
    "label": {
     "en": "hyperactivity and impulsivity: symptoms present",
     "zh-CN": "多动与冲动：症状数"
    },
    "stages": [
     "count"
    ]
   },
   {
    "id": "opposition_symptoms",
    "label": {
     "en": "opposition and defiance: symptoms present",
     "zh-CN": "对立违抗：症状数"
    },
    "stages": [
     "count"
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
    "id": "inattention-severity",
    "scale": "inattention",
    "default": true
   },
   {
    "id": "inattention-5-percent",
    "scale": "inattention",
    "default": false
   },
   {
    "id": "inattention-shenzhen",
    "scale": "inattention",
    "default": false
   },
   {
    "id": "hyperactivity-severity",
    "scale": "hyperactivity",
    "default": true
   },
   {
    "id": "hyperactivity-5-percent",
    "scale": "hyperactivity",
    "default": false
   },
   {
    "id": "hyperactivity-shenzhen",
    "scale": "hyperactivity",
    "default": false
   },
   {
    "id": "opposition-severity",
    "scale": "opposition",
    "default": true
   },
   {
    "id": "opposition-5-percent",
    "scale": "opposition",
    "default": false
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Scale of James M. Swanson and colleagues, distributed free of charge. No item text is stored here. Commercial use: ask.",
    "zh-CN": "James M. Swanson 等人的量表，免费提供。此处没有题目文字。商业用途须询问。"
   },
   "holder": "James M. Swanson, University of California, Irvine",
   "permittedUses": [
    "clinical",
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "commercial"
   ],
   "figure": {
    "source": "swanson",
    "mark": "K",
    "note": "free copies are in wide use; no licence text was read"
   }
  },
  "exportName": "snapIv26",
  "hash": "0b6bfee5226ea57a6050e1666bfa20620735d4eb7aa46c27e25c6519f3dcd5f7"
 },
 {
  "id": "swemwbs",
  "version": "1.0.0",
  "title": {
   "en": "Short Warwick-Edinburgh Mental Well-being Scale (SWEMWBS)",
   "zh-CN": "简版沃里克-爱丁堡心理幸福感量表（SWEMWBS）"
  },
  "construct": {
   "en": "mental well-being",
   "zh-CN": "心理幸福感"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 13,
    "max": 100
   },
   "figure": {
    "source": "corc",
    "mark": "S1",
    "note": "from 13 years by one edition of the page; validated at 15-21 by another"
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
     "en": "raw sum",
     "zh-CN": "原始总分"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "metric",
    "label": {
     "en": "metric score",
     "zh-CN": "转换分"
    },
    "stages": [
     "metric"
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
    "id": "germany-p15",
    "scale": "metric",
    "default": true
   },
   {
    "id": "england-19-5",
    "scale": "metric",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "swemwbs-germany-2022",
    "edition": "2022",
    "title": {
     "en": "SWEMWBS: German adults, 2022",
     "zh-CN": "SWEMWBS：德国成人 2022 年常模"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "DE",
    "n": 5606,
    "collected": {
     "from": 2022,
     "to": 2022
    },
    "ages": {
     "min": 18,
     "max": 100
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     },
     {
      "scale": "metric",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
  "licence": {
   "statement": {
    "en": "Copyright NHS Health Scotland, University of Warwick and University of Edinburgh. Free of charge for non-commercial use, but permission must be asked for by registration before use; commercial use needs a licence. Only keys and figures are stored here, no item text.",
    "zh-CN": "版权归 NHS Health Scotland、华威大学和爱丁堡大学所有。非商业用途免费，但使用前须注册申请许可；商业用途须取得授权。此处只有计分键和数据，没有题目文字。"
   },
   "holder": "NHS Health Scotland, University of Warwick and University of Edinburgh",
   "permittedUses": [
    "clinical",
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "scoring",
    "wording",
    "commercial"
   ],
   "figure": {
    "source": "corc",
    "mark": "V2"
   }
  },
  "exportName": "swemwbs",
  "hash": "60eb1066982698169652f53dabf8f39e8dc80a61243f0ed945982e50a3d594dd"
 },
 {
  "id": "swls",
  "version": "1.0.0",
  "title": {
   "en": "Satisfaction With Life Scale (SWLS)",
   "zh-CN": "生活满意度量表（SWLS）"
  },
  "construct": {
   "en": "satisfaction with life",
   "zh-CN": "生活满意度"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 13,
    "max": 100
   },
   "figure": {
    "source": "jovanovic2022",
    "mark": "S1",
    "note": "ages of the samples in 24 countries; not fully comparable between countries"
   }
  },
  "items": {
   "count": 5,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "satisfaction with life",
     "zh-CN": "生活满意度"
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
    "id": "authors",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Free for research and education with a reference to the authors; one source calls it public domain, another names non-commercial use only. Only keys and figures are stored here.",
    "zh-CN": "注明作者即可免费用于研究和教育；有来源称属公有领域，也有来源称仅限非商业用途。此处只有计分键和数据。"
   },
   "holder": "Ed Diener",
   "permittedUses": [
    "clinical",
    "education",
    "research"
   ],
   "permissionRequiredFor": [
    "commercial"
   ],
   "figure": {
    "source": "mindsl",
    "mark": "S1",
    "note": "says public domain; the more careful reading of a second source is kept"
   }
  },
  "exportName": "swls",
  "hash": "7973dd81733de13580af17e8d4a9eb2238616afb944b0368ea46b3dd2c9043d5"
 },
 {
  "id": "teacher-observation",
  "version": "1.0.0",
  "title": {
   "en": "Teacher observation of warning signs (our own, not validated)",
   "zh-CN": "教师观察表：预警迹象（自编，未经效度检验）"
  },
  "construct": {
   "en": "warning signs seen by others",
   "zh-CN": "他人观察到的预警迹象"
  },
  "informants": [
   "teacher"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "teacher"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "teacher"
   }
  ],
  "intended": {
   "grades": {
    "min": 4,
    "max": 12
   },
   "figure": {
    "source": "own",
    "mark": "D",
    "note": "not validated at any age"
   }
  },
  "items": {
   "count": 15,
   "supplementary": 0
  },
  "scales": [],
  "decisions": [
   {
    "id": "outcome",
    "label": {
     "en": "what to do",
     "zh-CN": "处理"
    }
   }
  ],
  "criticalItems": [
   "teacher_self_harm",
   "teacher_talk_of_death",
   "teacher_threats",
   "teacher_abuse_suspected"
  ],
  "blindSpots": [
   "psychosis",
   "eating"
  ],
  "bandSets": [],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Our own questions; free under the licence of this project.",
    "zh-CN": "自编问题；按本项目许可自由使用。"
   },
   "holder": "the authors of psyscore",
   "permittedUses": [
    "clinical",
    "education",
    "research",
    "commercial"
   ],
   "permissionRequiredFor": [],
   "figure": {
    "source": "own",
    "mark": "D"
   }
  },
  "exportName": "teacherObservation",
  "hash": "aa4b6d9e7f76b2888e50668534e7e4b878ff44a5262b63ee72e47001f5366ec0"
 },
 {
  "id": "ucla-3",
  "version": "1.0.0",
  "title": {
   "en": "Three-Item Loneliness Scale (UCLA-3)",
   "zh-CN": "三条目孤独感量表（UCLA-3）"
  },
  "construct": {
   "en": "loneliness",
   "zh-CN": "孤独感"
  },
  "informants": [
   "self"
  ],
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
  "intended": {
   "ages": {
    "min": 10,
    "max": 100
   },
   "figure": {
    "source": "hughes2004",
    "mark": "K",
    "note": "made for a telephone survey of US adults aged 50 and over; that it is used from 10 years on is general knowledge"
   }
  },
  "items": {
   "count": 3,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "loneliness",
     "zh-CN": "孤独感"
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
    "id": "six",
    "scale": "total",
    "default": true
   }
  ],
  "normSets": [],
  "licence": {
   "statement": {
    "en": "Used in research with a reference to the authors; no licence text was read. Ask the authors before the wording is put on a screen, and for commercial use. Only keys and figures are stored here.",
    "zh-CN": "研究中注明作者即可使用；未读到许可条款。在屏幕上呈现题目文字或作商业用途前，请先征得作者同意。此处只有计分键和数据。"
   },
   "holder": "Hughes ME, Waite LJ, Hawkley LC, Cacioppo JT; Russell DW",
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
    "source": "hughes2004",
    "mark": "K",
    "note": "one public project waits for a licence"
   }
  },
  "exportName": "ucla3",
  "hash": "d3010b06fd2dc37e2fd533bde45a8ea8e7c4cfbd94df4f2d3825f7e777849e93"
 },
 {
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
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
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
  "items": {
   "count": 8,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "loneliness",
     "zh-CN": "孤独感"
    },
    "stages": [
     "sum"
    ]
   },
   {
    "id": "six",
    "label": {
     "en": "loneliness, six items (ULS-6)",
     "zh-CN": "孤独感（ULS-6，六条目）"
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
  "bandSets": [],
  "normSets": [],
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
  "exportName": "uls8",
  "hash": "4b153f0eb9cebc982caec1fb422ee8a13cde8fddc0077b5bcee8e78930a77af6"
 },
 {
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
  "languages": [
   "en",
   "zh-CN"
  ],
  "forms": [
   {
    "id": "en",
    "language": "en",
    "informant": "self"
   },
   {
    "id": "zh",
    "language": "zh-CN",
    "informant": "self"
   }
  ],
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
  "items": {
   "count": 5,
   "supplementary": 0
  },
  "scales": [
   {
    "id": "total",
    "label": {
     "en": "well-being",
     "zh-CN": "幸福感"
    },
    "stages": [
     "sum",
     "percent",
     "item_mean"
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
    "id": "low-well-being",
    "scale": "total",
    "default": true
   },
   {
    "id": "pediatric-care",
    "scale": "total",
    "default": false
   },
   {
    "id": "general-practice-youth",
    "scale": "total",
    "default": false
   }
  ],
  "normSets": [
   {
    "id": "who-5-hbsc-2018-armenia",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Armenia, ages 11-15, 2018",
     "zh-CN": "WHO-5：亚美尼亚，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "AM",
    "n": 4374,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-austria",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Austria, ages 11-15, 2018",
     "zh-CN": "WHO-5：奥地利，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "AT",
    "n": 3988,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-czechia",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Czechia, ages 11-15, 2018",
     "zh-CN": "WHO-5：捷克，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "CZ",
    "n": 9813,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-georgia",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Georgia, ages 11-15, 2018",
     "zh-CN": "WHO-5：格鲁吉亚，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "GE",
    "n": 3856,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-ireland",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Ireland, ages 11-15, 2018",
     "zh-CN": "WHO-5：爱尔兰，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "IE",
    "n": 3636,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-kazakhstan",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Kazakhstan, ages 11-15, 2018",
     "zh-CN": "WHO-5：哈萨克斯坦，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "KZ",
    "n": 4354,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-lithuania",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Lithuania, ages 11-15, 2018",
     "zh-CN": "WHO-5：立陶宛，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "LT",
    "n": 3710,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-moldova",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Moldova, ages 11-15, 2018",
     "zh-CN": "WHO-5：摩尔多瓦，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "MD",
    "n": 4476,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-poland",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Poland, ages 11-15, 2018",
     "zh-CN": "WHO-5：波兰，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "PL",
    "n": 5127,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-romania",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Romania, ages 11-15, 2018",
     "zh-CN": "WHO-5：罗马尼亚，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "RO",
    "n": 4392,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-russian-federation",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Russian Federation, ages 11-15, 2018",
     "zh-CN": "WHO-5：俄罗斯，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "RU",
    "n": 4104,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-scotland",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Scotland, ages 11-15, 2018",
     "zh-CN": "WHO-5：苏格兰，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "GB-SCT",
    "n": 4852,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   },
   {
    "id": "who-5-hbsc-2018-slovenia",
    "edition": "2018",
    "title": {
     "en": "WHO-5: Slovenia, ages 11-15, 2018",
     "zh-CN": "WHO-5：斯洛文尼亚，11–15 岁，2018 年"
    },
    "use": "descriptive",
    "metricKind": "linear",
    "country": "SI",
    "n": 5540,
    "collected": {
     "from": 2018,
     "to": 2018
    },
    "ages": {
     "min": 11,
     "max": 15
    },
    "informants": [
     "self"
    ],
    "metrics": [
     {
      "scale": "total",
      "metric": "t"
     }
    ],
    "groups": [
     {
      "when": {}
     }
    ]
   }
  ],
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
  "exportName": "who5",
  "hash": "3ddc89a11eab2585f45411ba1dfe74539f7307d862f3dfb006f64b6dc1d9ab65"
 }
]
