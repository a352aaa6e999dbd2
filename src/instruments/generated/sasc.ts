// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of sasc. */
export type ItemId =
  | 'sasc_1'
  | 'sasc_2'
  | 'sasc_3'
  | 'sasc_4'
  | 'sasc_5'
  | 'sasc_6'
  | 'sasc_7'
  | 'sasc_8'
  | 'sasc_9'
  | 'sasc_10'

/** Scale ids of sasc, each with the ids of its stages. */
export type ScaleStages = {
  readonly fear_of_evaluation: 'sum'
  readonly avoidance_distress: 'sum'
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Social Anxiety Scale for Children, 10 items (SASC), version 1.0.0. */
export const sasc: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
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
 "references": [
  {
   "id": "lagreca1988",
   "citation": "La Greca AM, Dandes SK, Wick P, Shaw K, Stone WL (1988). Development of the Social Anxiety Scale for Children: reliability and concurrent validity. Journal of Clinical Child Psychology 17(1), 84-91."
  },
  {
   "id": "china14",
   "citation": "儿童社交焦虑量表的中国城市常模 [Norm of the Social Anxiety Scale for Children in Chinese cities], n 2019, mean age 11.29 (abstract in a journal index, drds.library.net.cn; authors and year not read)."
  },
  {
   "id": "keys",
   "citation": "Keys of the SASC: one Chinese description with item list (w.zujuanshi.com, document 65942) and two public scorers (ChildSocialAnxietyQuestionnaireGenerator, Java; a Python export of school scales)."
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "never",
      "zh-CN": "从不"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "sometimes",
      "zh-CN": "有时"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "always",
      "zh-CN": "一直"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "sasc_1",
   "label": {
    "en": "new things in company",
    "zh-CN": "怕当众做新事"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sasc_2",
   "label": {
    "en": "worry about teasing",
    "zh-CN": "担心被嘲笑"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sasc_3",
   "label": {
    "en": "shy with unknown children",
    "zh-CN": "陌生孩子中害羞"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sasc_4",
   "label": {
    "en": "silence in the group",
    "zh-CN": "同伴间话少"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sasc_5",
   "label": {
    "en": "worry about others' opinion",
    "zh-CN": "在意同伴看法"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sasc_6",
   "label": {
    "en": "feels laughed at",
    "zh-CN": "感觉被嘲弄"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sasc_7",
   "label": {
    "en": "tense talks with strangers",
    "zh-CN": "和生人说话紧张"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sasc_8",
   "label": {
    "en": "worry about gossip",
    "zh-CN": "担心被议论"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sasc_9",
   "label": {
    "en": "talking to friends only",
    "zh-CN": "只和熟人说话"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sasc_10",
   "label": {
    "en": "worry about being disliked",
    "zh-CN": "担心不受欢迎"
   },
   "kind": "choice",
   "responses": "frequency"
  }
 ],
 "forms": [
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "order": [
    "sasc_1",
    "sasc_2",
    "sasc_3",
    "sasc_4",
    "sasc_5",
    "sasc_6",
    "sasc_7",
    "sasc_8",
    "sasc_9",
    "sasc_10"
   ],
   "figure": {
    "source": "keys",
    "mark": "V2",
    "note": "two Chinese item lists in the same order; no recall period printed"
   }
  },
  {
   "id": "en",
   "language": "en",
   "informant": "self",
   "order": [
    "sasc_1",
    "sasc_2",
    "sasc_3",
    "sasc_4",
    "sasc_5",
    "sasc_6",
    "sasc_7",
    "sasc_8",
    "sasc_9",
    "sasc_10"
   ],
   "figure": {
    "source": "lagreca1988",
    "mark": "K",
    "note": "no English form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "fear_of_evaluation",
   "label": {
    "en": "fear of negative evaluation",
    "zh-CN": "害怕否定评价"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 12
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "sasc_1",
     "sasc_2",
     "sasc_5",
     "sasc_6",
     "sasc_8",
     "sasc_10"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "lagreca1988",
      "mark": "K",
      "note": "no published rule was found: a score only when every item is answered is our choice"
     }
    }
   }
  },
  {
   "id": "avoidance_distress",
   "label": {
    "en": "social avoidance and distress",
    "zh-CN": "社交回避及苦恼"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 8
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "sasc_3",
     "sasc_4",
     "sasc_7",
     "sasc_9"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "lagreca1988",
      "mark": "K",
      "note": "no published rule was found: a score only when every item is answered is our choice"
     }
    }
   }
  },
  {
   "id": "total",
   "label": {
    "en": "social anxiety",
    "zh-CN": "社交焦虑总分"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 20
     }
    }
   ],
   "score": {
    "method": "sum",
    "itemsOf": [
     "fear_of_evaluation",
     "avoidance_distress"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "lagreca1988",
      "mark": "K",
      "note": "no published rule was found: a score only when every item is answered is our choice"
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
   "id": "cut-8",
   "label": {
    "en": "cut 8, unverified",
    "zh-CN": "划界分 8（未核实）"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 8,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_8",
     "label": {
      "en": "below 8",
      "zh-CN": "低于 8"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。各个方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "from_8",
     "label": {
      "en": "8 and above",
      "zh-CN": "8 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to unease among other children. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能和同伴在一起时感到不自在，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to unease among other children. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能和同伴在一起时感到不自在，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "pupils of 14 Chinese cities, mean age 11.3",
    "zh-CN": "中国 14 个城市学生，平均 11.3 岁"
   },
   "accuracy": [
    {
     "cut": 8,
     "criterion": {
      "en": "clinical diagnosis of social anxiety disorder",
      "zh-CN": "临床诊断的社交焦虑障碍"
     },
     "population": {
      "en": "Chinese city pupils against a clinical group",
      "zh-CN": "中国城市学生与临床组比较"
     },
     "sensitivity": 0.69,
     "specificity": 0.75,
     "figure": {
      "source": "china14",
      "mark": "K",
      "note": "the shares are printed in the abstract (one source), the cut beside them is not: that it is 8 is general knowledge"
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "china14",
     "mark": "K",
     "note": "the ages were not read"
    }
   },
   "figure": {
    "source": "china14",
    "mark": "K",
    "note": "8 and above in Chinese use; public scorers put the border at 7, 9 or 9.05"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "split-half",
   "value": 0.81,
   "population": "pupils of 14 Chinese cities, mean age 11.29 (2.34)",
   "n": 2019,
   "default": true,
   "figure": {
    "source": "china14",
    "mark": "S1",
    "note": "alpha .58-.79 and retest .538-.839 are printed as ranges only; no standard deviation"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer 0",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "fear_of_evaluation": {
      "sum": 0
     },
     "avoidance_distress": {
      "sum": 0
     },
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "cut-8": "below_8"
    }
   },
   "figure": {
    "source": "keys",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "6 x 2 = 12, 4 x 2 = 8, together 20",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "fear_of_evaluation": {
      "sum": 12
     },
     "avoidance_distress": {
      "sum": 8
     },
     "total": {
      "sum": 20
     }
    },
    "bands": {
     "cut-8": "from_8"
    }
   },
   "figure": {
    "source": "keys",
    "mark": "D"
   }
  },
  {
   "id": "all-ones",
   "note": "6, 4, together 10",
   "responses": {
    "sasc_1": 1,
    "sasc_2": 1,
    "sasc_3": 1,
    "sasc_4": 1,
    "sasc_5": 1,
    "sasc_6": 1,
    "sasc_7": 1,
    "sasc_8": 1,
    "sasc_9": 1,
    "sasc_10": 1
   },
   "expect": {
    "scales": {
     "fear_of_evaluation": {
      "sum": 6
     },
     "avoidance_distress": {
      "sum": 4
     },
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "cut-8": "from_8"
    }
   },
   "figure": {
    "source": "keys",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "items whose number has bit 1 set are 2, all else 0: total 10",
   "responses": {
    "sasc_1": 2,
    "sasc_2": 0,
    "sasc_3": 2,
    "sasc_4": 0,
    "sasc_5": 2,
    "sasc_6": 0,
    "sasc_7": 2,
    "sasc_8": 0,
    "sasc_9": 2,
    "sasc_10": 0
   },
   "expect": {
    "scales": {
     "fear_of_evaluation": {
      "sum": 4
     },
     "avoidance_distress": {
      "sum": 6
     },
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "cut-8": "from_8"
    }
   },
   "figure": {
    "source": "keys",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "items whose number has bit 2 set are 2, all else 0: total 10",
   "responses": {
    "sasc_1": 0,
    "sasc_2": 2,
    "sasc_3": 2,
    "sasc_4": 0,
    "sasc_5": 0,
    "sasc_6": 2,
    "sasc_7": 2,
    "sasc_8": 0,
    "sasc_9": 0,
    "sasc_10": 2
   },
   "expect": {
    "scales": {
     "fear_of_evaluation": {
      "sum": 6
     },
     "avoidance_distress": {
      "sum": 4
     },
     "total": {
      "sum": 10
     }
    },
    "bands": {
     "cut-8": "from_8"
    }
   },
   "figure": {
    "source": "keys",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "items whose number has bit 3 set are 2, all else 0: total 8",
   "responses": {
    "sasc_1": 0,
    "sasc_2": 0,
    "sasc_3": 0,
    "sasc_4": 2,
    "sasc_5": 2,
    "sasc_6": 2,
    "sasc_7": 2,
    "sasc_8": 0,
    "sasc_9": 0,
    "sasc_10": 0
   },
   "expect": {
    "scales": {
     "fear_of_evaluation": {
      "sum": 4
     },
     "avoidance_distress": {
      "sum": 4
     },
     "total": {
      "sum": 8
     }
    },
    "bands": {
     "cut-8": "from_8"
    }
   },
   "figure": {
    "source": "keys",
    "mark": "D"
   }
  },
  {
   "id": "pattern-4",
   "note": "items whose number has bit 4 set are 2, all else 0: total 6",
   "responses": {
    "sasc_1": 0,
    "sasc_2": 0,
    "sasc_3": 0,
    "sasc_4": 0,
    "sasc_5": 0,
    "sasc_6": 0,
    "sasc_7": 0,
    "sasc_8": 2,
    "sasc_9": 2,
    "sasc_10": 2
   },
   "expect": {
    "scales": {
     "fear_of_evaluation": {
      "sum": 4
     },
     "avoidance_distress": {
      "sum": 2
     },
     "total": {
      "sum": 6
     }
    },
    "bands": {
     "cut-8": "below_8"
    }
   },
   "figure": {
    "source": "keys",
    "mark": "D"
   }
  },
  {
   "id": "sum-7",
   "note": "3 x 2 + 1 = 7",
   "responses": {
    "sasc_1": 2,
    "sasc_2": 2,
    "sasc_3": 2,
    "sasc_4": 1,
    "sasc_5": 0,
    "sasc_6": 0,
    "sasc_7": 0,
    "sasc_8": 0,
    "sasc_9": 0,
    "sasc_10": 0
   },
   "expect": {
    "scales": {
     "fear_of_evaluation": {
      "sum": 4
     },
     "avoidance_distress": {
      "sum": 3
     },
     "total": {
      "sum": 7
     }
    },
    "bands": {
     "cut-8": "below_8"
    }
   },
   "figure": {
    "source": "keys",
    "mark": "D"
   }
  },
  {
   "id": "sum-8",
   "note": "4 x 2 = 8",
   "responses": {
    "sasc_1": 2,
    "sasc_2": 2,
    "sasc_3": 2,
    "sasc_4": 2,
    "sasc_5": 0,
    "sasc_6": 0,
    "sasc_7": 0,
    "sasc_8": 0,
    "sasc_9": 0,
    "sasc_10": 0
   },
   "expect": {
    "scales": {
     "fear_of_evaluation": {
      "sum": 4
     },
     "avoidance_distress": {
      "sum": 4
     },
     "total": {
      "sum": 8
     }
    },
    "bands": {
     "cut-8": "from_8"
    }
   },
   "figure": {
    "source": "keys",
    "mark": "D"
   }
  },
  {
   "id": "item-10-missing",
   "note": "item 10 blank: its area and the total are absent, the other area stands",
   "responses": {
    "sasc_1": 1,
    "sasc_2": 1,
    "sasc_3": 1,
    "sasc_4": 1,
    "sasc_5": 1,
    "sasc_6": 1,
    "sasc_7": 1,
    "sasc_8": 1,
    "sasc_9": 1
   },
   "expect": {
    "scales": {
     "fear_of_evaluation": "absent",
     "avoidance_distress": {
      "sum": 4
     },
     "total": "absent"
    }
   },
   "figure": {
    "source": "keys",
    "mark": "D"
   }
  },
  {
   "id": "item-9-missing",
   "note": "item 9 blank: its area and the total are absent, the other area stands",
   "responses": {
    "sasc_1": 1,
    "sasc_2": 1,
    "sasc_3": 1,
    "sasc_4": 1,
    "sasc_5": 1,
    "sasc_6": 1,
    "sasc_7": 1,
    "sasc_8": 1,
    "sasc_10": 1
   },
   "expect": {
    "scales": {
     "fear_of_evaluation": {
      "sum": 6
     },
     "avoidance_distress": "absent",
     "total": "absent"
    }
   },
   "figure": {
    "source": "keys",
    "mark": "D"
   }
  }
 ]
}
