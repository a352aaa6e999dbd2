// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of swemwbs. */
export type ItemId =
  | 'swemwbs_1'
  | 'swemwbs_2'
  | 'swemwbs_3'
  | 'swemwbs_4'
  | 'swemwbs_5'
  | 'swemwbs_6'
  | 'swemwbs_7'

/** Scale ids of swemwbs, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
  readonly metric: 'metric'
}
export type ScaleId = keyof ScaleStages

/** Short Warwick-Edinburgh Mental Well-being Scale (SWEMWBS), version 1.0.0. */
export const swemwbs: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
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
 "family": {
  "id": "wemwbs",
  "member": "short-7"
 },
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
 "references": [
  {
   "id": "stewartbrown2009",
   "citation": "Stewart-Brown S, Tennant A, Tennant R, Platt S, Parkinson J, Weich S (2009). Internal construct validity of the Warwick-Edinburgh Mental Well-being Scale (WEMWBS): a Rasch analysis using data from the Scottish Health Education Population Survey. Health and Quality of Life Outcomes 7, 15.",
   "doi": "10.1186/1477-7525-7-15"
  },
  {
   "id": "lewer",
   "citation": "Conversion table of the SWEMWBS. GitHub danlewer/aow_adolescent_mh, swemwbs_metric_lookup.csv."
  },
  {
   "id": "camcops",
   "citation": "CamCOPS, task wemwbs: SWEMWBS with seven items 1-5, sum 7-35, scored only when complete, last two weeks. GitHub ucam-department-of-psychiatry/camcops, server/camcops_server/tasks/wemwbs.py."
  },
  {
   "id": "corc",
   "citation": "Child Outcomes Research Consortium: Short Warwick-Edinburgh Mental Wellbeing Scale, terms of use, ages, recall.",
   "url": "https://www.corc.uk.net/outcome-experience-measures/short-warwick-edinburgh-mental-wellbeing-scale-swemwbs/"
  },
  {
   "id": "geda2022",
   "citation": "German health update GEDA 2022: SWEMWBS of 5606 adults (stored abstract 27180890; authors not read)."
  },
  {
   "id": "ngfat2017",
   "citation": "Ng Fat L, Scholes S, Boniface S, Mindell J, Stewart-Brown S (2017). Evaluating and establishing national norms for mental wellbeing using the short Warwick-Edinburgh Mental Well-being Scale (SWEMWBS): findings from the Health Survey for England. Quality of Life Research 26(5), 1129-1144.",
   "doi": "10.1007/s11136-016-1454-8"
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
    },
    {
     "code": 5,
     "label": {
      "en": "always",
      "zh-CN": "总是"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "swemwbs_1",
   "label": {
    "en": "optimism",
    "zh-CN": "乐观"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "swemwbs_2",
   "label": {
    "en": "usefulness",
    "zh-CN": "有用感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "swemwbs_3",
   "label": {
    "en": "ease",
    "zh-CN": "松弛"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "swemwbs_4",
   "label": {
    "en": "problem handling",
    "zh-CN": "处理问题"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "swemwbs_5",
   "label": {
    "en": "clear thought",
    "zh-CN": "思路"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "swemwbs_6",
   "label": {
    "en": "closeness",
    "zh-CN": "亲近感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "swemwbs_7",
   "label": {
    "en": "own decisions",
    "zh-CN": "自主"
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
   "recall": {
    "days": 14
   },
   "order": [
    "swemwbs_1",
    "swemwbs_2",
    "swemwbs_3",
    "swemwbs_4",
    "swemwbs_5",
    "swemwbs_6",
    "swemwbs_7"
   ],
   "figure": {
    "source": "camcops",
    "mark": "D",
    "note": "topics of the fourteen-item form in their order; which seven, from general knowledge"
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
    "swemwbs_1",
    "swemwbs_2",
    "swemwbs_3",
    "swemwbs_4",
    "swemwbs_5",
    "swemwbs_6",
    "swemwbs_7"
   ],
   "figure": {
    "source": "camcops",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "raw sum",
    "zh-CN": "原始总分"
   },
   "direction": "lower-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 7,
      "max": 35
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "swemwbs_1",
     "swemwbs_2",
     "swemwbs_3",
     "swemwbs_4",
     "swemwbs_5",
     "swemwbs_6",
     "swemwbs_7"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "camcops",
      "mark": "S1",
      "note": "scored only when all seven are answered"
     }
    }
   }
  },
  {
   "id": "metric",
   "label": {
    "en": "metric score",
    "zh-CN": "转换分"
   },
   "direction": "lower-is-worse",
   "stages": [
    {
     "id": "metric",
     "range": {
      "min": 7,
      "max": 35
     }
    }
   ],
   "score": {
    "method": "look-up",
    "of": {
     "scale": "total",
     "stage": "sum"
    },
    "from": 7,
    "values": [
     7,
     9.51,
     11.25,
     12.4,
     13.33,
     14.08,
     14.75,
     15.32,
     15.84,
     16.36,
     16.88,
     17.43,
     17.98,
     18.59,
     19.25,
     19.98,
     20.73,
     21.54,
     22.35,
     23.21,
     24.11,
     25.03,
     26.02,
     27.03,
     28.13,
     29.31,
     30.7,
     32.55,
     35
    ],
    "figure": {
     "source": "stewartbrown2009",
     "mark": "V2",
     "note": "two repositories of different origin agree in all 29 rows"
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
   "id": "germany-p15",
   "label": {
    "en": "lowest 15 % of German adults",
    "zh-CN": "德国成人最低 15%"
   },
   "scale": "metric",
   "stage": "metric",
   "default": true,
   "cuts": [
    {
     "at": 20.73,
     "closed": "above",
     "decimals": 2
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, up to 20.73",
      "zh-CN": "偏低，20.73 及以下"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low well-being. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能近来状态不太好，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low well-being. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能近来状态不太好，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "not_low",
     "label": {
      "en": "above 20.73",
      "zh-CN": "高于 20.73"
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
    "en": "5606 German adults, 2022",
    "zh-CN": "2022 年 5606 名德国成人"
   },
   "reason": {
    "en": "the only one that a source states; it asks for a talk sooner than the other",
    "zh-CN": "唯一有来源说明的一组；比另一组更早提示谈话"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "geda2022",
     "mark": "S1",
     "note": "a percentile of adults, not a cut of an accuracy study"
    }
   },
   "figure": {
    "source": "geda2022",
    "mark": "S1",
    "note": "15th percentile: raw 23, metric 20.73; that the value itself belongs to the low band is our reading"
   }
  },
  {
   "id": "england-19-5",
   "label": {
    "en": "UK convention, 19.5",
    "zh-CN": "英国惯用，19.5"
   },
   "scale": "metric",
   "stage": "metric",
   "default": false,
   "cuts": [
    {
     "at": 19.5,
     "closed": "at-or-above",
     "decimals": 2
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, below 19.5",
      "zh-CN": "偏低，低于 19.5"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low well-being. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能近来状态不太好，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low well-being. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能近来状态不太好，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "not_low",
     "label": {
      "en": "19.5 and above",
      "zh-CN": "19.5 及以上"
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
    "en": "adults in England",
    "zh-CN": "英格兰成人"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "ngfat2017",
     "mark": "K",
     "note": "a mean less one SD of adults"
    }
   },
   "figure": {
    "source": "ngfat2017",
    "mark": "K",
    "note": "about the mean less one standard deviation; no attainable score lies between 19.25 and 19.98"
   }
  }
 ],
 "reliability": [],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer scores 1: 1 + 1 + 1 + 1 + 1 + 1 + 1",
   "responses": {
    "swemwbs_1": 1,
    "swemwbs_2": 1,
    "swemwbs_3": 1,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     },
     "metric": {
      "metric": 7
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer scores 5: 5 + 5 + 5 + 5 + 5 + 5 + 5",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 5,
    "swemwbs_6": 5,
    "swemwbs_7": 5
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 35
     },
     "metric": {
      "metric": 35
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "bits-0",
   "note": "codes in the order of the items: 5 1 5 1 5 1 5; 5 + 1 + 5 + 1 + 5 + 1 + 5",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 1,
    "swemwbs_3": 5,
    "swemwbs_4": 1,
    "swemwbs_5": 5,
    "swemwbs_6": 1,
    "swemwbs_7": 5
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 23
     },
     "metric": {
      "metric": 20.73
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "codes in the order of the items: 1 5 5 1 1 5 5; 1 + 5 + 5 + 1 + 1 + 5 + 5",
   "responses": {
    "swemwbs_1": 1,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 5,
    "swemwbs_7": 5
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 23
     },
     "metric": {
      "metric": 20.73
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "codes in the order of the items: 1 1 1 5 5 5 5; 1 + 1 + 1 + 5 + 5 + 5 + 5",
   "responses": {
    "swemwbs_1": 1,
    "swemwbs_2": 1,
    "swemwbs_3": 1,
    "swemwbs_4": 5,
    "swemwbs_5": 5,
    "swemwbs_6": 5,
    "swemwbs_7": 5
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 23
     },
     "metric": {
      "metric": 20.73
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "mixed",
   "note": "codes in the order of the items: 2 4 1 3 5 2 4; 2 + 4 + 1 + 3 + 5 + 2 + 4",
   "responses": {
    "swemwbs_1": 2,
    "swemwbs_2": 4,
    "swemwbs_3": 1,
    "swemwbs_4": 3,
    "swemwbs_5": 5,
    "swemwbs_6": 2,
    "swemwbs_7": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21
     },
     "metric": {
      "metric": 19.25
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-8",
   "note": "2 + 1 + 1 + 1 + 1 + 1 + 1 = 8",
   "responses": {
    "swemwbs_1": 2,
    "swemwbs_2": 1,
    "swemwbs_3": 1,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     },
     "metric": {
      "metric": 9.51
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-9",
   "note": "3 + 1 + 1 + 1 + 1 + 1 + 1 = 9",
   "responses": {
    "swemwbs_1": 3,
    "swemwbs_2": 1,
    "swemwbs_3": 1,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     },
     "metric": {
      "metric": 11.25
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-10",
   "note": "4 + 1 + 1 + 1 + 1 + 1 + 1 = 10",
   "responses": {
    "swemwbs_1": 4,
    "swemwbs_2": 1,
    "swemwbs_3": 1,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     },
     "metric": {
      "metric": 12.4
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-11",
   "note": "5 + 1 + 1 + 1 + 1 + 1 + 1 = 11",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 1,
    "swemwbs_3": 1,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     },
     "metric": {
      "metric": 13.33
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-12",
   "note": "5 + 2 + 1 + 1 + 1 + 1 + 1 = 12",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 2,
    "swemwbs_3": 1,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     },
     "metric": {
      "metric": 14.08
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-13",
   "note": "5 + 3 + 1 + 1 + 1 + 1 + 1 = 13",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 3,
    "swemwbs_3": 1,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     },
     "metric": {
      "metric": 14.75
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-14",
   "note": "5 + 4 + 1 + 1 + 1 + 1 + 1 = 14",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 4,
    "swemwbs_3": 1,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "metric": {
      "metric": 15.32
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "5 + 5 + 1 + 1 + 1 + 1 + 1 = 15",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 1,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     },
     "metric": {
      "metric": 15.84
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-16",
   "note": "5 + 5 + 2 + 1 + 1 + 1 + 1 = 16",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 2,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     },
     "metric": {
      "metric": 16.36
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-17",
   "note": "5 + 5 + 3 + 1 + 1 + 1 + 1 = 17",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 3,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     },
     "metric": {
      "metric": 16.88
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-18",
   "note": "5 + 5 + 4 + 1 + 1 + 1 + 1 = 18",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 4,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     },
     "metric": {
      "metric": 17.43
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-19",
   "note": "5 + 5 + 5 + 1 + 1 + 1 + 1 = 19",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 1,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 19
     },
     "metric": {
      "metric": 17.98
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-20",
   "note": "5 + 5 + 5 + 2 + 1 + 1 + 1 = 20",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 2,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     },
     "metric": {
      "metric": 18.59
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-21",
   "note": "5 + 5 + 5 + 3 + 1 + 1 + 1 = 21",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 3,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21
     },
     "metric": {
      "metric": 19.25
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-22",
   "note": "5 + 5 + 5 + 4 + 1 + 1 + 1 = 22",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 4,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 22
     },
     "metric": {
      "metric": 19.98
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-23",
   "note": "5 + 5 + 5 + 5 + 1 + 1 + 1 = 23",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 1,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 23
     },
     "metric": {
      "metric": 20.73
     }
    },
    "bands": {
     "germany-p15": "low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-24",
   "note": "5 + 5 + 5 + 5 + 2 + 1 + 1 = 24",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 2,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     },
     "metric": {
      "metric": 21.54
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-25",
   "note": "5 + 5 + 5 + 5 + 3 + 1 + 1 = 25",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 3,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 25
     },
     "metric": {
      "metric": 22.35
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-26",
   "note": "5 + 5 + 5 + 5 + 4 + 1 + 1 = 26",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 4,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     },
     "metric": {
      "metric": 23.21
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-27",
   "note": "5 + 5 + 5 + 5 + 5 + 1 + 1 = 27",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 5,
    "swemwbs_6": 1,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 27
     },
     "metric": {
      "metric": 24.11
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-28",
   "note": "5 + 5 + 5 + 5 + 5 + 2 + 1 = 28",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 5,
    "swemwbs_6": 2,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 28
     },
     "metric": {
      "metric": 25.03
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-29",
   "note": "5 + 5 + 5 + 5 + 5 + 3 + 1 = 29",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 5,
    "swemwbs_6": 3,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 29
     },
     "metric": {
      "metric": 26.02
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-30",
   "note": "5 + 5 + 5 + 5 + 5 + 4 + 1 = 30",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 5,
    "swemwbs_6": 4,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     },
     "metric": {
      "metric": 27.03
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-31",
   "note": "5 + 5 + 5 + 5 + 5 + 5 + 1 = 31",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 5,
    "swemwbs_6": 5,
    "swemwbs_7": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 31
     },
     "metric": {
      "metric": 28.13
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-32",
   "note": "5 + 5 + 5 + 5 + 5 + 5 + 2 = 32",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 5,
    "swemwbs_6": 5,
    "swemwbs_7": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     },
     "metric": {
      "metric": 29.31
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-33",
   "note": "5 + 5 + 5 + 5 + 5 + 5 + 3 = 33",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 5,
    "swemwbs_6": 5,
    "swemwbs_7": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 33
     },
     "metric": {
      "metric": 30.7
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "sum-34",
   "note": "5 + 5 + 5 + 5 + 5 + 5 + 4 = 34",
   "responses": {
    "swemwbs_1": 5,
    "swemwbs_2": 5,
    "swemwbs_3": 5,
    "swemwbs_4": 5,
    "swemwbs_5": 5,
    "swemwbs_6": 5,
    "swemwbs_7": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 34
     },
     "metric": {
      "metric": 32.55
     }
    },
    "bands": {
     "germany-p15": "not_low",
     "england-19-5": "not_low"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "one blank: absent, both scores: 2 + 4 + 1 + 3 + 2 + 4 over 6 answers",
   "responses": {
    "swemwbs_1": 2,
    "swemwbs_2": 4,
    "swemwbs_3": 1,
    "swemwbs_4": 3,
    "swemwbs_6": 2,
    "swemwbs_7": 4
   },
   "expect": {
    "scales": {
     "total": "absent",
     "metric": "absent"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
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
     "metric": "absent"
    }
   },
   "figure": {
    "source": "stewartbrown2009",
    "mark": "D"
   }
  }
 ]
}

/** SWEMWBS: German adults, 2022 */
export const swemwbsGermany2022: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "swemwbs-germany-2022",
 "edition": "2022",
 "title": {
  "en": "SWEMWBS: German adults, 2022",
  "zh-CN": "SWEMWBS：德国成人 2022 年常模"
 },
 "instrument": {
  "id": "swemwbs",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "German adults, GEDA 2022, both sexes together. Adults of another country: not pupils.",
   "zh-CN": "德国成人，GEDA 2022，不分性别。是外国成人，不是学生。"
  },
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
  "adults": true
 },
 "reviewBy": "2031-12-31",
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
     "id": "all",
     "when": {},
     "n": 5606,
     "cell": "moments",
     "mean": 27.3,
     "sd": 4
    }
   ]
  },
  {
   "scale": "metric",
   "stage": "metric",
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
     "n": 5606,
     "cell": "moments",
     "mean": 24.79,
     "sd": 3.73
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 7,
   "value": -1,
   "note": "50 + 10 (7 - 27.3) / 4 = -0.8"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 34,
   "value": 67,
   "note": "50 + 10 (34 - 27.3) / 4 = 66.8"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 35,
   "value": 69,
   "note": "50 + 10 (35 - 27.3) / 4 = 69.3"
  },
  {
   "scale": "metric",
   "stage": "metric",
   "respondent": {},
   "score": 7,
   "value": 2,
   "note": "50 + 10 (7 - 24.79) / 3.73 = 2.3"
  },
  {
   "scale": "metric",
   "stage": "metric",
   "respondent": {},
   "score": 32.55,
   "value": 71,
   "note": "50 + 10 (32.55 - 24.79) / 3.73 = 70.8"
  },
  {
   "scale": "metric",
   "stage": "metric",
   "respondent": {},
   "score": 35,
   "value": 77,
   "note": "50 + 10 (35 - 24.79) / 3.73 = 77.4"
  }
 ],
 "references": [
  {
   "id": "geda2022",
   "citation": "German health update GEDA 2022: SWEMWBS of 5606 adults (stored abstract 27180890; authors not read)."
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "geda2022",
  "mark": "S1",
  "note": "mean and SD of the sum 27.3 (4.0), of the metric score 24.79 (3.73)"
 }
}
