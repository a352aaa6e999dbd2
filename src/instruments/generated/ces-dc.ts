// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of ces-dc. */
export type ItemId =
  | 'cesdc_1'
  | 'cesdc_2'
  | 'cesdc_3'
  | 'cesdc_4'
  | 'cesdc_5'
  | 'cesdc_6'
  | 'cesdc_7'
  | 'cesdc_8'
  | 'cesdc_9'
  | 'cesdc_10'
  | 'cesdc_11'
  | 'cesdc_12'
  | 'cesdc_13'
  | 'cesdc_14'
  | 'cesdc_15'
  | 'cesdc_16'
  | 'cesdc_17'
  | 'cesdc_18'
  | 'cesdc_19'
  | 'cesdc_20'

/** Scale ids of ces-dc, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Center for Epidemiological Studies Depression Scale for Children (CES-DC), version 1.0.0. */
export const cesDc: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
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
 "family": {
  "id": "ces-d",
  "member": "children-20"
 },
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
 "references": [
  {
   "id": "weissman1980",
   "citation": "Weissman MM, Orvaschel H, Padian N (1980). Children’s symptom and social functioning self-report scales: comparison of mothers’ and children’s reports. Journal of Nervous and Mental Disease 168(12), 736-740.",
   "doi": "10.1097/00005053-198012000-00005"
  },
  {
   "id": "faulstich1986",
   "citation": "Faulstich ME, Carey MP, Ruggiero L, Enyart P, Gresham F (1986). Assessment of depression in childhood and adolescence: an evaluation of the Center for Epidemiological Studies Depression Scale for Children (CES-DC). American Journal of Psychiatry 143(8), 1024-1027.",
   "doi": "10.1176/ajp.143.8.1024"
  },
  {
   "id": "fendrich1990",
   "citation": "Fendrich M, Weissman MM, Warner V (1990). Screening for depressive disorder in children and adolescents: validating the Center for Epidemiologic Studies Depression Scale for Children. American Journal of Epidemiology 131(3), 538-551.",
   "doi": "10.1093/oxfordjournals.aje.a115529"
  },
  {
   "id": "bella2008",
   "citation": "The German version of the Centre for Epidemiological Studies Depression Scale for Children: results of the BELLA study (2008). European Child and Adolescent Psychiatry 17(Suppl 1), 116-124 (authors not read).",
   "doi": "10.1007/s00787-008-1013-0"
  },
  {
   "id": "brightfutures",
   "citation": "Bright Futures, Tool for Professionals: Center for Epidemiological Studies Depression Scale for Children, instructions for use, p. 57.",
   "url": "https://www.brightfutures.org"
  },
  {
   "id": "essau2013",
   "citation": "Description of the CES-DC citing Essau (2013) and Weissman et al. (1980), page of a library of scales.",
   "url": "https://scales.arabpsychology.com/s/centre-for-epidemiological-studies-depression-scale-for-children-ces-dc/"
  },
  {
   "id": "alai",
   "citation": "ALAI: Center for Epidemiological Studies Depression Scale for Children, Japanese description of its properties.",
   "url": "https://alai-web.org"
  }
 ],
 "responseSets": {
  "amount": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "none",
      "zh-CN": "没有"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "a little",
      "zh-CN": "少许"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "some",
      "zh-CN": "有些"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "a lot",
      "zh-CN": "很多"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "cesdc_1",
   "label": {
    "en": "easily bothered",
    "zh-CN": "容易烦扰"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_2",
   "label": {
    "en": "poor appetite",
    "zh-CN": "胃口不好"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_3",
   "label": {
    "en": "joy out of reach",
    "zh-CN": "难以快乐"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_4",
   "label": {
    "en": "sense of equal worth",
    "zh-CN": "平等的价值感"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_5",
   "label": {
    "en": "poor attention",
    "zh-CN": "注意困难"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_6",
   "label": {
    "en": "low mood",
    "zh-CN": "情绪低落"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_7",
   "label": {
    "en": "exhaustion",
    "zh-CN": "疲惫乏力"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_8",
   "label": {
    "en": "hope",
    "zh-CN": "对将来的期望"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_9",
   "label": {
    "en": "past failures",
    "zh-CN": "过去不顺"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_10",
   "label": {
    "en": "fear",
    "zh-CN": "恐惧感"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_11",
   "label": {
    "en": "poor sleep",
    "zh-CN": "睡眠差"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_12",
   "label": {
    "en": "happiness",
    "zh-CN": "快乐感"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_13",
   "label": {
    "en": "quietness",
    "zh-CN": "言语减少"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_14",
   "label": {
    "en": "loneliness",
    "zh-CN": "孤独感"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_15",
   "label": {
    "en": "coldness of peers",
    "zh-CN": "同伴冷淡感"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_16",
   "label": {
    "en": "enjoyment",
    "zh-CN": "生活乐趣"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_17",
   "label": {
    "en": "tears",
    "zh-CN": "流泪"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_18",
   "label": {
    "en": "sadness",
    "zh-CN": "悲伤情绪"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_19",
   "label": {
    "en": "feeling disliked",
    "zh-CN": "被嫌弃感"
   },
   "kind": "choice",
   "responses": "amount"
  },
  {
   "id": "cesdc_20",
   "label": {
    "en": "lack of drive",
    "zh-CN": "缺乏动力"
   },
   "kind": "choice",
   "responses": "amount"
  }
 ],
 "forms": [
  {
   "id": "en",
   "language": "en",
   "informant": "self",
   "recall": {
    "days": 7
   },
   "order": [
    "cesdc_1",
    "cesdc_2",
    "cesdc_3",
    "cesdc_4",
    "cesdc_5",
    "cesdc_6",
    "cesdc_7",
    "cesdc_8",
    "cesdc_9",
    "cesdc_10",
    "cesdc_11",
    "cesdc_12",
    "cesdc_13",
    "cesdc_14",
    "cesdc_15",
    "cesdc_16",
    "cesdc_17",
    "cesdc_18",
    "cesdc_19",
    "cesdc_20"
   ],
   "figure": {
    "source": "brightfutures",
    "mark": "S1",
    "note": "numbers of the reversed items and past week were read; the topics of items 9-20 follow the CES-D (K)"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 7
   },
   "order": [
    "cesdc_1",
    "cesdc_2",
    "cesdc_3",
    "cesdc_4",
    "cesdc_5",
    "cesdc_6",
    "cesdc_7",
    "cesdc_8",
    "cesdc_9",
    "cesdc_10",
    "cesdc_11",
    "cesdc_12",
    "cesdc_13",
    "cesdc_14",
    "cesdc_15",
    "cesdc_16",
    "cesdc_17",
    "cesdc_18",
    "cesdc_19",
    "cesdc_20"
   ],
   "figure": {
    "source": "weissman1980",
    "mark": "S1",
    "note": "a Chinese page gives the same reversed numbers; item by item not compared"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "depressive symptoms",
    "zh-CN": "抑郁症状"
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
      "min": 0,
      "max": 60
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "cesdc_1",
     "cesdc_2",
     "cesdc_3",
     {
      "item": "cesdc_4",
      "reverse": true
     },
     "cesdc_5",
     "cesdc_6",
     "cesdc_7",
     {
      "item": "cesdc_8",
      "reverse": true
     },
     "cesdc_9",
     "cesdc_10",
     "cesdc_11",
     {
      "item": "cesdc_12",
      "reverse": true
     },
     "cesdc_13",
     "cesdc_14",
     "cesdc_15",
     {
      "item": "cesdc_16",
      "reverse": true
     },
     "cesdc_17",
     "cesdc_18",
     "cesdc_19",
     "cesdc_20"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 4,
     "figure": {
      "source": "weissman1980",
      "mark": "K",
      "note": "no rule found; that of the CES-D is used: up to four missing, rounded half up"
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
   "id": "weissman",
   "label": {
    "en": "cut score of the authors",
    "zh-CN": "作者划界分"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 15,
     "closed": "above"
    }
   ],
   "bands": [
    {
     "id": "up_to_15",
     "label": {
      "en": "15 and below",
      "zh-CN": "15 及以下"
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
     "id": "above_15",
     "label": {
      "en": "above 15",
      "zh-CN": "高于 15"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low mood and little joy. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、缺少快乐，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood and little joy. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、缺少快乐，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "children and adolescents, United States",
    "zh-CN": "美国儿童青少年"
   },
   "accuracy": [
    {
     "cut": 15,
     "criterion": {
      "en": "depression by interview",
      "zh-CN": "访谈判定的抑郁"
     },
     "population": {
      "en": "children, adolescents and young adults, United States",
      "zh-CN": "美国儿童、青少年与青年"
     },
     "sensitivity": 0.8,
     "figure": {
      "source": "fendrich1990",
      "mark": "S1",
      "note": "quoted by one page, which does not say whose sample it was; the specificity was not read"
     }
    }
   ],
   "youngestAge": {
    "years": 12,
    "below": "mark",
    "figure": {
     "source": "faulstich1986",
     "mark": "V2c",
     "note": "in 148 inpatients reliability and validity were poor in the children and good in the adolescents; a second page names ages 12-18"
    }
   },
   "figure": {
    "source": "brightfutures",
    "mark": "V2",
    "note": "\"over 15\"; public scorers use 16 and above, which is the same. In inpatients the sum did not tell depressive from other diagnoses"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.89,
   "population": "children and adolescents, United States",
   "default": true,
   "figure": {
    "source": "alai",
    "mark": "S1",
    "note": "another page gives .92 for Fendrich et al. 1990; the lower value is taken"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "0 on the sixteen forward items, 3 on the four reversed = 0",
   "responses": {
    "cesdc_1": 0,
    "cesdc_2": 0,
    "cesdc_3": 0,
    "cesdc_4": 3,
    "cesdc_5": 0,
    "cesdc_6": 0,
    "cesdc_7": 0,
    "cesdc_8": 3,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 3,
    "cesdc_13": 0,
    "cesdc_14": 0,
    "cesdc_15": 0,
    "cesdc_16": 3,
    "cesdc_17": 0,
    "cesdc_18": 0,
    "cesdc_19": 0,
    "cesdc_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "weissman": "up_to_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "3 on the forward items, 0 on the reversed: 16 x 3 + 4 x 3 = 60",
   "responses": {
    "cesdc_1": 3,
    "cesdc_2": 3,
    "cesdc_3": 3,
    "cesdc_4": 0,
    "cesdc_5": 3,
    "cesdc_6": 3,
    "cesdc_7": 3,
    "cesdc_8": 0,
    "cesdc_9": 3,
    "cesdc_10": 3,
    "cesdc_11": 3,
    "cesdc_12": 0,
    "cesdc_13": 3,
    "cesdc_14": 3,
    "cesdc_15": 3,
    "cesdc_16": 0,
    "cesdc_17": 3,
    "cesdc_18": 3,
    "cesdc_19": 3,
    "cesdc_20": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 60
     }
    },
    "bands": {
     "weissman": "above_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "all-zero-codes",
   "note": "every code 0: the four reversed items score 3 each = 12",
   "responses": {
    "cesdc_1": 0,
    "cesdc_2": 0,
    "cesdc_3": 0,
    "cesdc_4": 0,
    "cesdc_5": 0,
    "cesdc_6": 0,
    "cesdc_7": 0,
    "cesdc_8": 0,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 0,
    "cesdc_13": 0,
    "cesdc_14": 0,
    "cesdc_15": 0,
    "cesdc_16": 0,
    "cesdc_17": 0,
    "cesdc_18": 0,
    "cesdc_19": 0,
    "cesdc_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "bands": {
     "weissman": "up_to_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "all-three-codes",
   "note": "every code 3: the sixteen forward items score 3 each = 48",
   "responses": {
    "cesdc_1": 3,
    "cesdc_2": 3,
    "cesdc_3": 3,
    "cesdc_4": 3,
    "cesdc_5": 3,
    "cesdc_6": 3,
    "cesdc_7": 3,
    "cesdc_8": 3,
    "cesdc_9": 3,
    "cesdc_10": 3,
    "cesdc_11": 3,
    "cesdc_12": 3,
    "cesdc_13": 3,
    "cesdc_14": 3,
    "cesdc_15": 3,
    "cesdc_16": 3,
    "cesdc_17": 3,
    "cesdc_18": 3,
    "cesdc_19": 3,
    "cesdc_20": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 48
     }
    },
    "bands": {
     "weissman": "above_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "all-ones",
   "note": "sixteen 1s and four reversed 1s (3 - 1 = 2): 16 + 8 = 24",
   "responses": {
    "cesdc_1": 1,
    "cesdc_2": 1,
    "cesdc_3": 1,
    "cesdc_4": 1,
    "cesdc_5": 1,
    "cesdc_6": 1,
    "cesdc_7": 1,
    "cesdc_8": 1,
    "cesdc_9": 1,
    "cesdc_10": 1,
    "cesdc_11": 1,
    "cesdc_12": 1,
    "cesdc_13": 1,
    "cesdc_14": 1,
    "cesdc_15": 1,
    "cesdc_16": 1,
    "cesdc_17": 1,
    "cesdc_18": 1,
    "cesdc_19": 1,
    "cesdc_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "bands": {
     "weissman": "above_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "reversed-4-alone",
   "note": "item 4 at 0 scores 3, all else lowest = 3",
   "responses": {
    "cesdc_1": 0,
    "cesdc_2": 0,
    "cesdc_3": 0,
    "cesdc_4": 0,
    "cesdc_5": 0,
    "cesdc_6": 0,
    "cesdc_7": 0,
    "cesdc_8": 3,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 3,
    "cesdc_13": 0,
    "cesdc_14": 0,
    "cesdc_15": 0,
    "cesdc_16": 3,
    "cesdc_17": 0,
    "cesdc_18": 0,
    "cesdc_19": 0,
    "cesdc_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "weissman": "up_to_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "reversed-8-alone",
   "note": "item 8 at 0 scores 3, all else lowest = 3",
   "responses": {
    "cesdc_1": 0,
    "cesdc_2": 0,
    "cesdc_3": 0,
    "cesdc_4": 3,
    "cesdc_5": 0,
    "cesdc_6": 0,
    "cesdc_7": 0,
    "cesdc_8": 0,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 3,
    "cesdc_13": 0,
    "cesdc_14": 0,
    "cesdc_15": 0,
    "cesdc_16": 3,
    "cesdc_17": 0,
    "cesdc_18": 0,
    "cesdc_19": 0,
    "cesdc_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "weissman": "up_to_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "reversed-12-alone",
   "note": "item 12 at 0 scores 3, all else lowest = 3",
   "responses": {
    "cesdc_1": 0,
    "cesdc_2": 0,
    "cesdc_3": 0,
    "cesdc_4": 3,
    "cesdc_5": 0,
    "cesdc_6": 0,
    "cesdc_7": 0,
    "cesdc_8": 3,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 0,
    "cesdc_13": 0,
    "cesdc_14": 0,
    "cesdc_15": 0,
    "cesdc_16": 3,
    "cesdc_17": 0,
    "cesdc_18": 0,
    "cesdc_19": 0,
    "cesdc_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "weissman": "up_to_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "reversed-16-alone",
   "note": "item 16 at 0 scores 3, all else lowest = 3",
   "responses": {
    "cesdc_1": 0,
    "cesdc_2": 0,
    "cesdc_3": 0,
    "cesdc_4": 3,
    "cesdc_5": 0,
    "cesdc_6": 0,
    "cesdc_7": 0,
    "cesdc_8": 3,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 3,
    "cesdc_13": 0,
    "cesdc_14": 0,
    "cesdc_15": 0,
    "cesdc_16": 0,
    "cesdc_17": 0,
    "cesdc_18": 0,
    "cesdc_19": 0,
    "cesdc_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    },
    "bands": {
     "weissman": "up_to_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "reversed items answered 3 score 0; forward items from the first on = 15",
   "responses": {
    "cesdc_1": 3,
    "cesdc_2": 3,
    "cesdc_3": 3,
    "cesdc_4": 3,
    "cesdc_5": 3,
    "cesdc_6": 3,
    "cesdc_7": 0,
    "cesdc_8": 3,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 3,
    "cesdc_13": 0,
    "cesdc_14": 0,
    "cesdc_15": 0,
    "cesdc_16": 3,
    "cesdc_17": 0,
    "cesdc_18": 0,
    "cesdc_19": 0,
    "cesdc_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "bands": {
     "weissman": "up_to_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "sum-16",
   "note": "reversed items answered 3 score 0; forward items from the first on = 16",
   "responses": {
    "cesdc_1": 3,
    "cesdc_2": 3,
    "cesdc_3": 3,
    "cesdc_4": 3,
    "cesdc_5": 3,
    "cesdc_6": 3,
    "cesdc_7": 1,
    "cesdc_8": 3,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 3,
    "cesdc_13": 0,
    "cesdc_14": 0,
    "cesdc_15": 0,
    "cesdc_16": 3,
    "cesdc_17": 0,
    "cesdc_18": 0,
    "cesdc_19": 0,
    "cesdc_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "bands": {
     "weissman": "above_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "pattern-0",
   "note": "code 3 on the items whose number has bit 0, else 0: forward 3 x 10, reversed 3 x 4 = 42",
   "responses": {
    "cesdc_1": 3,
    "cesdc_2": 0,
    "cesdc_3": 3,
    "cesdc_4": 0,
    "cesdc_5": 3,
    "cesdc_6": 0,
    "cesdc_7": 3,
    "cesdc_8": 0,
    "cesdc_9": 3,
    "cesdc_10": 0,
    "cesdc_11": 3,
    "cesdc_12": 0,
    "cesdc_13": 3,
    "cesdc_14": 0,
    "cesdc_15": 3,
    "cesdc_16": 0,
    "cesdc_17": 3,
    "cesdc_18": 0,
    "cesdc_19": 3,
    "cesdc_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 42
     }
    },
    "bands": {
     "weissman": "above_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "code 3 on the items whose number has bit 1, else 0: forward 3 x 10, reversed 3 x 4 = 42",
   "responses": {
    "cesdc_1": 0,
    "cesdc_2": 3,
    "cesdc_3": 3,
    "cesdc_4": 0,
    "cesdc_5": 0,
    "cesdc_6": 3,
    "cesdc_7": 3,
    "cesdc_8": 0,
    "cesdc_9": 0,
    "cesdc_10": 3,
    "cesdc_11": 3,
    "cesdc_12": 0,
    "cesdc_13": 0,
    "cesdc_14": 3,
    "cesdc_15": 3,
    "cesdc_16": 0,
    "cesdc_17": 0,
    "cesdc_18": 3,
    "cesdc_19": 3,
    "cesdc_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 42
     }
    },
    "bands": {
     "weissman": "above_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "code 3 on the items whose number has bit 2, else 0: forward 3 x 7, reversed 3 x 2 = 27",
   "responses": {
    "cesdc_1": 0,
    "cesdc_2": 0,
    "cesdc_3": 0,
    "cesdc_4": 3,
    "cesdc_5": 3,
    "cesdc_6": 3,
    "cesdc_7": 3,
    "cesdc_8": 0,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 3,
    "cesdc_13": 3,
    "cesdc_14": 3,
    "cesdc_15": 3,
    "cesdc_16": 0,
    "cesdc_17": 0,
    "cesdc_18": 0,
    "cesdc_19": 0,
    "cesdc_20": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 27
     }
    },
    "bands": {
     "weissman": "above_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "code 3 on the items whose number has bit 3, else 0: forward 3 x 6, reversed 3 x 2 = 24",
   "responses": {
    "cesdc_1": 0,
    "cesdc_2": 0,
    "cesdc_3": 0,
    "cesdc_4": 0,
    "cesdc_5": 0,
    "cesdc_6": 0,
    "cesdc_7": 0,
    "cesdc_8": 3,
    "cesdc_9": 3,
    "cesdc_10": 3,
    "cesdc_11": 3,
    "cesdc_12": 3,
    "cesdc_13": 3,
    "cesdc_14": 3,
    "cesdc_15": 3,
    "cesdc_16": 0,
    "cesdc_17": 0,
    "cesdc_18": 0,
    "cesdc_19": 0,
    "cesdc_20": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "bands": {
     "weissman": "above_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "pattern-4",
   "note": "code 3 on the items whose number has bit 4, else 0: forward 3 x 4, reversed 3 x 3 = 21",
   "responses": {
    "cesdc_1": 0,
    "cesdc_2": 0,
    "cesdc_3": 0,
    "cesdc_4": 0,
    "cesdc_5": 0,
    "cesdc_6": 0,
    "cesdc_7": 0,
    "cesdc_8": 0,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 0,
    "cesdc_13": 0,
    "cesdc_14": 0,
    "cesdc_15": 0,
    "cesdc_16": 3,
    "cesdc_17": 3,
    "cesdc_18": 3,
    "cesdc_19": 3,
    "cesdc_20": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21
     }
    },
    "bands": {
     "weissman": "above_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "eighteen answered, sum 13: 13 x 20 / 18 = 14.44, rounded to 14",
   "responses": {
    "cesdc_1": 2,
    "cesdc_2": 2,
    "cesdc_3": 2,
    "cesdc_4": 3,
    "cesdc_5": 2,
    "cesdc_6": 2,
    "cesdc_7": 3,
    "cesdc_8": 3,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 3,
    "cesdc_13": 0,
    "cesdc_14": 0,
    "cesdc_15": 0,
    "cesdc_16": 3,
    "cesdc_17": 0,
    "cesdc_18": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "bands": {
     "weissman": "up_to_15"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "four-missing",
   "note": "sixteen answered, sum 2: 2 x 20 / 16 = 2.5, half up to 3",
   "responses": {
    "cesdc_1": 1,
    "cesdc_2": 1,
    "cesdc_3": 0,
    "cesdc_4": 3,
    "cesdc_5": 0,
    "cesdc_6": 0,
    "cesdc_7": 0,
    "cesdc_8": 3,
    "cesdc_9": 0,
    "cesdc_10": 0,
    "cesdc_11": 0,
    "cesdc_12": 3,
    "cesdc_13": 0,
    "cesdc_14": 0,
    "cesdc_15": 0,
    "cesdc_16": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 3
     }
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  },
  {
   "id": "five-missing",
   "note": "fifteen answered: not scored",
   "responses": {
    "cesdc_1": 3,
    "cesdc_2": 3,
    "cesdc_3": 3,
    "cesdc_4": 3,
    "cesdc_5": 3,
    "cesdc_6": 3,
    "cesdc_7": 3,
    "cesdc_8": 3,
    "cesdc_9": 3,
    "cesdc_10": 3,
    "cesdc_11": 3,
    "cesdc_12": 3,
    "cesdc_13": 3,
    "cesdc_14": 3,
    "cesdc_15": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "weissman1980",
    "mark": "D"
   }
  }
 ]
}
