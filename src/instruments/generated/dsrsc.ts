// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of dsrsc. */
export type ItemId =
  | 'dsrsc_1'
  | 'dsrsc_2'
  | 'dsrsc_3'
  | 'dsrsc_4'
  | 'dsrsc_5'
  | 'dsrsc_6'
  | 'dsrsc_7'
  | 'dsrsc_8'
  | 'dsrsc_9'
  | 'dsrsc_10'
  | 'dsrsc_11'
  | 'dsrsc_12'
  | 'dsrsc_13'
  | 'dsrsc_14'
  | 'dsrsc_15'
  | 'dsrsc_16'
  | 'dsrsc_17'
  | 'dsrsc_18'

/** Scale ids of dsrsc, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Depression Self-Rating Scale for Children, Birleson (DSRSC), version 1.0.0. */
export const dsrsc: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
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
 "references": [
  {
   "id": "birleson1981",
   "citation": "Birleson P (1981). The validity of depressive disorder in childhood and the development of a self-rating scale: a research report. Journal of Child Psychology and Psychiatry 22(1), 73-88."
  },
  {
   "id": "birleson1987",
   "citation": "Birleson P, Hudson I, Buchanan DG, Wolff S (1987). Clinical evaluation of a self-rating scale for depressive disorder in childhood (Depression Self-Rating Scale). Journal of Child Psychology and Psychiatry 28(1), 43-60."
  },
  {
   "id": "denda2006",
   "citation": "Denda K, Kako Y, Kitagawa N, Koyama T (2006). Assessment of depressive symptoms in Japanese school children and adolescents using the Birleson Depression Self-Rating Scale. International Journal of Psychiatry in Medicine 36(2), 231-241.",
   "doi": "10.2190/3YCX-H0MT-49DK-C61Q"
  },
  {
   "id": "su2003",
   "citation": "苏林雁 等 (2003). 儿童抑郁障碍自评量表的中国城市常模. 中国心理卫生杂志 17(8), 547-549. [Su LY et al., Norm of the Depression Self-Rating Scale for Children in Chinese urban children; abstract read, issue and pages from general knowledge.]"
  },
  {
   "id": "henan2012",
   "citation": "儿童抑郁障碍自评量表应用于河南农村儿童的信效度检验 (2012). 临床精神医学杂志 (5), 310-312. [Norm of the DSRSC in rural children of Henan, n 1742; abstract read, authors not read.]"
  },
  {
   "id": "key",
   "citation": "Key of the 18 items: description of the scale at scales.arabpsychology.com (quoting Denda et al. 2006) and one public Chinese scorer (ChildDepDisorderQuestionnaireGenerator, Java); the form itself in two copies (docsbay.net, scribd.com 242528786)."
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "never",
      "zh-CN": "没有"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "sometimes",
      "zh-CN": "有时有"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "mostly",
      "zh-CN": "经常有"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "dsrsc_1",
   "label": {
    "en": "anticipation",
    "zh-CN": "期待感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_2",
   "label": {
    "en": "good sleep",
    "zh-CN": "睡眠良好"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_3",
   "label": {
    "en": "urge to cry",
    "zh-CN": "哭泣冲动"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_4",
   "label": {
    "en": "outdoor play",
    "zh-CN": "外出玩耍的兴致"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_5",
   "label": {
    "en": "urge to escape",
    "zh-CN": "离家的念头"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_6",
   "label": {
    "en": "belly pain",
    "zh-CN": "腹痛"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_7",
   "label": {
    "en": "high energy",
    "zh-CN": "精力旺盛"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_8",
   "label": {
    "en": "good appetite",
    "zh-CN": "食欲良好"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_9",
   "label": {
    "en": "self-assertion",
    "zh-CN": "自我维护"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_10",
   "label": {
    "en": "doubt of life’s worth",
    "zh-CN": "怀疑活着的意义"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_11",
   "label": {
    "en": "sense of competence",
    "zh-CN": "能力感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_12",
   "label": {
    "en": "kept enjoyment",
    "zh-CN": "兴趣保持"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_13",
   "label": {
    "en": "talks at home",
    "zh-CN": "家庭交谈"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_14",
   "label": {
    "en": "nightmares",
    "zh-CN": "噩梦"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_15",
   "label": {
    "en": "loneliness",
    "zh-CN": "强烈孤独感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_16",
   "label": {
    "en": "mood lifts easily",
    "zh-CN": "情绪易回升"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_17",
   "label": {
    "en": "overwhelming sadness",
    "zh-CN": "强烈悲伤"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "dsrsc_18",
   "label": {
    "en": "boredom",
    "zh-CN": "强烈无聊感"
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
    "days": 7
   },
   "order": [
    "dsrsc_1",
    "dsrsc_2",
    "dsrsc_3",
    "dsrsc_4",
    "dsrsc_5",
    "dsrsc_6",
    "dsrsc_7",
    "dsrsc_8",
    "dsrsc_9",
    "dsrsc_10",
    "dsrsc_11",
    "dsrsc_12",
    "dsrsc_13",
    "dsrsc_14",
    "dsrsc_15",
    "dsrsc_16",
    "dsrsc_17",
    "dsrsc_18"
   ],
   "figure": {
    "source": "key",
    "mark": "V2",
    "note": "two copies of the form; the past week"
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
    "dsrsc_1",
    "dsrsc_2",
    "dsrsc_3",
    "dsrsc_4",
    "dsrsc_5",
    "dsrsc_6",
    "dsrsc_7",
    "dsrsc_8",
    "dsrsc_9",
    "dsrsc_10",
    "dsrsc_11",
    "dsrsc_12",
    "dsrsc_13",
    "dsrsc_14",
    "dsrsc_15",
    "dsrsc_16",
    "dsrsc_17",
    "dsrsc_18"
   ],
   "figure": {
    "source": "key",
    "mark": "S1",
    "note": "one public Chinese scorer reverses the same numbers; its recall period was not read (one Chinese page says two weeks)"
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
     "range": {
      "min": 0,
      "max": 36
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     {
      "item": "dsrsc_1",
      "reverse": true
     },
     {
      "item": "dsrsc_2",
      "reverse": true
     },
     "dsrsc_3",
     {
      "item": "dsrsc_4",
      "reverse": true
     },
     "dsrsc_5",
     "dsrsc_6",
     {
      "item": "dsrsc_7",
      "reverse": true
     },
     {
      "item": "dsrsc_8",
      "reverse": true
     },
     {
      "item": "dsrsc_9",
      "reverse": true
     },
     "dsrsc_10",
     {
      "item": "dsrsc_11",
      "reverse": true
     },
     {
      "item": "dsrsc_12",
      "reverse": true
     },
     {
      "item": "dsrsc_13",
      "reverse": true
     },
     "dsrsc_14",
     "dsrsc_15",
     {
      "item": "dsrsc_16",
      "reverse": true
     },
     "dsrsc_17",
     "dsrsc_18"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "birleson1981",
      "mark": "K",
      "note": "no published rule was found: a score only when every item is answered is our choice"
     }
    }
   }
  }
 ],
 "criticalItems": [
  {
   "item": "dsrsc_10",
   "kind": "suicide",
   "endorsedBy": [
    1,
    2
   ],
   "figure": {
    "source": "key",
    "mark": "V2",
    "note": "what it asks: two copies of the form; that any answer above never endorses it is our choice"
   }
  }
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
   "label": {
    "en": "cut 15",
    "zh-CN": "划界分 15"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 15,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_15",
     "label": {
      "en": "below 15",
      "zh-CN": "低于 15"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "from_15",
     "label": {
      "en": "15 and above",
      "zh-CN": "15 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low mood. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "The cut of most sources; 14 was found in rural Henan against a small clinical group of 47.",
    "zh-CN": "多数来源采用的划界分；14 分来自河南农村，对照的临床组只有 47 人。"
   },
   "population": {
    "en": "pupils of 14 Chinese cities, ages 8-16, and a group with depression",
    "zh-CN": "中国 14 个城市 8–16 岁学生及临床组儿童"
   },
   "accuracy": [
    {
     "cut": 15,
     "criterion": {
      "en": "clinical diagnosis of a depressive disorder",
      "zh-CN": "临床诊断的抑郁障碍"
     },
     "population": {
      "en": "Chinese city pupils against a clinical group",
      "zh-CN": "中国城市学生与临床组比较"
     },
     "sensitivity": 0.86,
     "specificity": 0.82,
     "figure": {
      "source": "su2003",
      "mark": "S1",
      "note": "the abstract prints no cut beside these shares; 15 is the cut that other sources give for it. Case against norm group: base rate not that of a school"
     }
    }
   ],
   "youngestAge": {
    "years": 8,
    "below": "mark",
    "figure": {
     "source": "su2003",
     "mark": "S1"
    }
   },
   "figure": {
    "source": "birleson1987",
    "mark": "V2",
    "note": "15 and above in two descriptions; one Chinese scorer flags only above 15, other pages print 13 or 14"
   }
  },
  {
   "id": "henan-14",
   "label": {
    "en": "rural Henan, cut 14",
    "zh-CN": "河南农村，划界分 14"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 14,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_14",
     "label": {
      "en": "below 14",
      "zh-CN": "低于 14"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "Taken together, the answers gave no sign that calls for a talk now. Single answers are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "把回答合起来看，目前没有需要专门谈话的迹象。个别回答会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "from_14",
     "label": {
      "en": "14 and above",
      "zh-CN": "14 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to low mood. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "1742 pupils of rural Henan, mean age 11.6, and 47 with depression",
    "zh-CN": "1742 名河南农村学生（平均 11.6 岁）及 47 名临床组儿童"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "henan2012",
     "mark": "K",
     "note": "the ages were not read"
    }
   },
   "figure": {
    "source": "henan2012",
    "mark": "S1",
    "note": "from the curve; that 14 itself belongs to the upper band is our reading"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.73,
   "population": "pupils of 14 Chinese cities, ages 8-16",
   "n": 1943,
   "default": true,
   "figure": {
    "source": "su2003",
    "mark": "S1",
    "note": "the Henan study has .730 as well; no standard deviation was read"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "split-half",
   "value": 0.72,
   "population": "pupils of 14 Chinese cities, ages 8-16",
   "n": 1943,
   "figure": {
    "source": "su2003",
    "mark": "S1"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "retest",
   "value": 0.65,
   "interval": "2 weeks",
   "population": "pupils of 14 Chinese cities",
   "figure": {
    "source": "su2003",
    "mark": "S1",
    "note": "n of the retest not read"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "retest",
   "value": 0.53,
   "interval": "3 months",
   "population": "pupils of 14 Chinese cities",
   "figure": {
    "source": "su2003",
    "mark": "S1",
    "note": "n of the retest not read"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "alpha",
   "value": 0.73,
   "population": "pupils of rural Henan",
   "n": 1742,
   "figure": {
    "source": "henan2012",
    "mark": "S1"
   }
  },
  {
   "scale": "total",
   "stage": "sum",
   "coefficient": "retest",
   "value": 0.686,
   "interval": "not printed in the abstract",
   "population": "pupils of rural Henan",
   "figure": {
    "source": "henan2012",
    "mark": "S1",
    "note": "n of the retest not read"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "the ten reversed items answered 2, the other eight 0",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     }
    },
    "bands": {
     "cut-15": "below_15",
     "henan-14": "below_14"
    },
    "criticalItems": {
     "dsrsc_10": "not-endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "18 x 2 = 36",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 36
     }
    },
    "bands": {
     "cut-15": "from_15",
     "henan-14": "from_14"
    },
    "criticalItems": {
     "dsrsc_10": "endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "every-answer-2",
   "note": "eight forward items 2, ten reversed 0: 16",
   "responses": {
    "dsrsc_1": 2,
    "dsrsc_2": 2,
    "dsrsc_3": 2,
    "dsrsc_4": 2,
    "dsrsc_5": 2,
    "dsrsc_6": 2,
    "dsrsc_7": 2,
    "dsrsc_8": 2,
    "dsrsc_9": 2,
    "dsrsc_10": 2,
    "dsrsc_11": 2,
    "dsrsc_12": 2,
    "dsrsc_13": 2,
    "dsrsc_14": 2,
    "dsrsc_15": 2,
    "dsrsc_16": 2,
    "dsrsc_17": 2,
    "dsrsc_18": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "bands": {
     "cut-15": "from_15",
     "henan-14": "from_14"
    },
    "criticalItems": {
     "dsrsc_10": "endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "every-answer-0",
   "note": "eight forward items 0, ten reversed 2: 20",
   "responses": {
    "dsrsc_1": 0,
    "dsrsc_2": 0,
    "dsrsc_3": 0,
    "dsrsc_4": 0,
    "dsrsc_5": 0,
    "dsrsc_6": 0,
    "dsrsc_7": 0,
    "dsrsc_8": 0,
    "dsrsc_9": 0,
    "dsrsc_10": 0,
    "dsrsc_11": 0,
    "dsrsc_12": 0,
    "dsrsc_13": 0,
    "dsrsc_14": 0,
    "dsrsc_15": 0,
    "dsrsc_16": 0,
    "dsrsc_17": 0,
    "dsrsc_18": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "bands": {
     "cut-15": "from_15",
     "henan-14": "from_14"
    },
    "criticalItems": {
     "dsrsc_10": "not-endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "every-answer-1",
   "note": "18 x 1 = 18",
   "responses": {
    "dsrsc_1": 1,
    "dsrsc_2": 1,
    "dsrsc_3": 1,
    "dsrsc_4": 1,
    "dsrsc_5": 1,
    "dsrsc_6": 1,
    "dsrsc_7": 1,
    "dsrsc_8": 1,
    "dsrsc_9": 1,
    "dsrsc_10": 1,
    "dsrsc_11": 1,
    "dsrsc_12": 1,
    "dsrsc_13": 1,
    "dsrsc_14": 1,
    "dsrsc_15": 1,
    "dsrsc_16": 1,
    "dsrsc_17": 1,
    "dsrsc_18": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     }
    },
    "bands": {
     "cut-15": "from_15",
     "henan-14": "from_14"
    },
    "criticalItems": {
     "dsrsc_10": "endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "pattern-1",
   "note": "items whose number has bit 1 set are answered 2, all else 0: forward items 4 x 2, reversed items answered 0 5 x 2, together 18",
   "responses": {
    "dsrsc_1": 2,
    "dsrsc_2": 0,
    "dsrsc_3": 2,
    "dsrsc_4": 0,
    "dsrsc_5": 2,
    "dsrsc_6": 0,
    "dsrsc_7": 2,
    "dsrsc_8": 0,
    "dsrsc_9": 2,
    "dsrsc_10": 0,
    "dsrsc_11": 2,
    "dsrsc_12": 0,
    "dsrsc_13": 2,
    "dsrsc_14": 0,
    "dsrsc_15": 2,
    "dsrsc_16": 0,
    "dsrsc_17": 2,
    "dsrsc_18": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     }
    },
    "bands": {
     "cut-15": "from_15",
     "henan-14": "from_14"
    },
    "criticalItems": {
     "dsrsc_10": "not-endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "pattern-2",
   "note": "items whose number has bit 2 set are answered 2, all else 0: forward items 6 x 2, reversed items answered 0 7 x 2, together 26",
   "responses": {
    "dsrsc_1": 0,
    "dsrsc_2": 2,
    "dsrsc_3": 2,
    "dsrsc_4": 0,
    "dsrsc_5": 0,
    "dsrsc_6": 2,
    "dsrsc_7": 2,
    "dsrsc_8": 0,
    "dsrsc_9": 0,
    "dsrsc_10": 2,
    "dsrsc_11": 2,
    "dsrsc_12": 0,
    "dsrsc_13": 0,
    "dsrsc_14": 2,
    "dsrsc_15": 2,
    "dsrsc_16": 0,
    "dsrsc_17": 0,
    "dsrsc_18": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     }
    },
    "bands": {
     "cut-15": "from_15",
     "henan-14": "from_14"
    },
    "criticalItems": {
     "dsrsc_10": "endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "pattern-3",
   "note": "items whose number has bit 3 set are answered 2, all else 0: forward items 4 x 2, reversed items answered 0 6 x 2, together 20",
   "responses": {
    "dsrsc_1": 0,
    "dsrsc_2": 0,
    "dsrsc_3": 0,
    "dsrsc_4": 2,
    "dsrsc_5": 2,
    "dsrsc_6": 2,
    "dsrsc_7": 2,
    "dsrsc_8": 0,
    "dsrsc_9": 0,
    "dsrsc_10": 0,
    "dsrsc_11": 0,
    "dsrsc_12": 2,
    "dsrsc_13": 2,
    "dsrsc_14": 2,
    "dsrsc_15": 2,
    "dsrsc_16": 0,
    "dsrsc_17": 0,
    "dsrsc_18": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "bands": {
     "cut-15": "from_15",
     "henan-14": "from_14"
    },
    "criticalItems": {
     "dsrsc_10": "not-endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "pattern-4",
   "note": "items whose number has bit 4 set are answered 2, all else 0: forward items 3 x 2, reversed items answered 0 5 x 2, together 16",
   "responses": {
    "dsrsc_1": 0,
    "dsrsc_2": 0,
    "dsrsc_3": 0,
    "dsrsc_4": 0,
    "dsrsc_5": 0,
    "dsrsc_6": 0,
    "dsrsc_7": 0,
    "dsrsc_8": 2,
    "dsrsc_9": 2,
    "dsrsc_10": 2,
    "dsrsc_11": 2,
    "dsrsc_12": 2,
    "dsrsc_13": 2,
    "dsrsc_14": 2,
    "dsrsc_15": 2,
    "dsrsc_16": 0,
    "dsrsc_17": 0,
    "dsrsc_18": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "bands": {
     "cut-15": "from_15",
     "henan-14": "from_14"
    },
    "criticalItems": {
     "dsrsc_10": "endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "pattern-5",
   "note": "items whose number has bit 5 set are answered 2, all else 0: forward items 2 x 2, reversed items answered 0 9 x 2, together 22",
   "responses": {
    "dsrsc_1": 0,
    "dsrsc_2": 0,
    "dsrsc_3": 0,
    "dsrsc_4": 0,
    "dsrsc_5": 0,
    "dsrsc_6": 0,
    "dsrsc_7": 0,
    "dsrsc_8": 0,
    "dsrsc_9": 0,
    "dsrsc_10": 0,
    "dsrsc_11": 0,
    "dsrsc_12": 0,
    "dsrsc_13": 0,
    "dsrsc_14": 0,
    "dsrsc_15": 0,
    "dsrsc_16": 2,
    "dsrsc_17": 2,
    "dsrsc_18": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 22
     }
    },
    "bands": {
     "cut-15": "from_15",
     "henan-14": "from_14"
    },
    "criticalItems": {
     "dsrsc_10": "not-endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "sum-13",
   "note": "the first items at their highest score: 6 x 2 + 1 = 13",
   "responses": {
    "dsrsc_1": 0,
    "dsrsc_2": 0,
    "dsrsc_3": 2,
    "dsrsc_4": 0,
    "dsrsc_5": 2,
    "dsrsc_6": 2,
    "dsrsc_7": 1,
    "dsrsc_8": 2,
    "dsrsc_9": 2,
    "dsrsc_10": 0,
    "dsrsc_11": 2,
    "dsrsc_12": 2,
    "dsrsc_13": 2,
    "dsrsc_14": 0,
    "dsrsc_15": 0,
    "dsrsc_16": 2,
    "dsrsc_17": 0,
    "dsrsc_18": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     }
    },
    "bands": {
     "cut-15": "below_15",
     "henan-14": "below_14"
    },
    "criticalItems": {
     "dsrsc_10": "not-endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "sum-14",
   "note": "the first items at their highest score: 7 x 2 + 0 = 14",
   "responses": {
    "dsrsc_1": 0,
    "dsrsc_2": 0,
    "dsrsc_3": 2,
    "dsrsc_4": 0,
    "dsrsc_5": 2,
    "dsrsc_6": 2,
    "dsrsc_7": 0,
    "dsrsc_8": 2,
    "dsrsc_9": 2,
    "dsrsc_10": 0,
    "dsrsc_11": 2,
    "dsrsc_12": 2,
    "dsrsc_13": 2,
    "dsrsc_14": 0,
    "dsrsc_15": 0,
    "dsrsc_16": 2,
    "dsrsc_17": 0,
    "dsrsc_18": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "bands": {
     "cut-15": "below_15",
     "henan-14": "from_14"
    },
    "criticalItems": {
     "dsrsc_10": "not-endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "the first items at their highest score: 7 x 2 + 1 = 15",
   "responses": {
    "dsrsc_1": 0,
    "dsrsc_2": 0,
    "dsrsc_3": 2,
    "dsrsc_4": 0,
    "dsrsc_5": 2,
    "dsrsc_6": 2,
    "dsrsc_7": 0,
    "dsrsc_8": 1,
    "dsrsc_9": 2,
    "dsrsc_10": 0,
    "dsrsc_11": 2,
    "dsrsc_12": 2,
    "dsrsc_13": 2,
    "dsrsc_14": 0,
    "dsrsc_15": 0,
    "dsrsc_16": 2,
    "dsrsc_17": 0,
    "dsrsc_18": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "bands": {
     "cut-15": "from_15",
     "henan-14": "from_14"
    },
    "criticalItems": {
     "dsrsc_10": "not-endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "item 18 blank: no score",
   "responses": {
    "dsrsc_1": 1,
    "dsrsc_2": 1,
    "dsrsc_3": 1,
    "dsrsc_4": 1,
    "dsrsc_5": 1,
    "dsrsc_6": 1,
    "dsrsc_7": 1,
    "dsrsc_8": 1,
    "dsrsc_9": 1,
    "dsrsc_10": 1,
    "dsrsc_11": 1,
    "dsrsc_12": 1,
    "dsrsc_13": 1,
    "dsrsc_14": 1,
    "dsrsc_15": 1,
    "dsrsc_16": 1,
    "dsrsc_17": 1
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "dsrsc_10": "endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-in-the-lowest-band",
   "note": "only item 10 is above its lowest: total 1 is in the lowest band, and the item still counts",
   "responses": {
    "dsrsc_1": 2,
    "dsrsc_2": 2,
    "dsrsc_3": 0,
    "dsrsc_4": 2,
    "dsrsc_5": 0,
    "dsrsc_6": 0,
    "dsrsc_7": 2,
    "dsrsc_8": 2,
    "dsrsc_9": 2,
    "dsrsc_10": 1,
    "dsrsc_11": 2,
    "dsrsc_12": 2,
    "dsrsc_13": 2,
    "dsrsc_14": 0,
    "dsrsc_15": 0,
    "dsrsc_16": 2,
    "dsrsc_17": 0,
    "dsrsc_18": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 1
     }
    },
    "bands": {
     "cut-15": "below_15",
     "henan-14": "below_14"
    },
    "criticalItems": {
     "dsrsc_10": "endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-alone",
   "note": "only item 10 answered",
   "responses": {
    "dsrsc_10": 2
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "dsrsc_10": "endorsed"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-missing",
   "note": "item 10 refused: never a no",
   "responses": {
    "dsrsc_1": 2,
    "dsrsc_2": 2,
    "dsrsc_3": 0,
    "dsrsc_4": 2,
    "dsrsc_5": 0,
    "dsrsc_6": 0,
    "dsrsc_7": 2,
    "dsrsc_8": 2,
    "dsrsc_9": 2,
    "dsrsc_10": {
     "missing": "declined"
    },
    "dsrsc_11": 2,
    "dsrsc_12": 2,
    "dsrsc_13": 2,
    "dsrsc_14": 0,
    "dsrsc_15": 0,
    "dsrsc_16": 2,
    "dsrsc_17": 0,
    "dsrsc_18": 0
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "dsrsc_10": "unknown"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "critical-item-unreadable",
   "note": "item 10 could not be read: never a no",
   "responses": {
    "dsrsc_1": 2,
    "dsrsc_2": 2,
    "dsrsc_3": 0,
    "dsrsc_4": 2,
    "dsrsc_5": 0,
    "dsrsc_6": 0,
    "dsrsc_7": 2,
    "dsrsc_8": 2,
    "dsrsc_9": 2,
    "dsrsc_10": {
     "missing": "invalid"
    },
    "dsrsc_11": 2,
    "dsrsc_12": 2,
    "dsrsc_13": 2,
    "dsrsc_14": 0,
    "dsrsc_15": 0,
    "dsrsc_16": 2,
    "dsrsc_17": 0,
    "dsrsc_18": 0
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "dsrsc_10": "unreadable"
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  },
  {
   "id": "ones-japan",
   "note": "50 + 10 (18 - 8.75) / 5.66 = 66.34",
   "responses": {
    "dsrsc_1": 1,
    "dsrsc_2": 1,
    "dsrsc_3": 1,
    "dsrsc_4": 1,
    "dsrsc_5": 1,
    "dsrsc_6": 1,
    "dsrsc_7": 1,
    "dsrsc_8": 1,
    "dsrsc_9": 1,
    "dsrsc_10": 1,
    "dsrsc_11": 1,
    "dsrsc_12": 1,
    "dsrsc_13": 1,
    "dsrsc_14": 1,
    "dsrsc_15": 1,
    "dsrsc_16": 1,
    "dsrsc_17": 1,
    "dsrsc_18": 1
   },
   "respondent": {
    "ageMonths": 140
   },
   "norms": [
    "dsrsc-japan-2006"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     }
    },
    "standardScores": {
     "total": {
      "t": 66
     }
    }
   },
   "figure": {
    "source": "key",
    "mark": "D"
   }
  }
 ]
}

/** DSRSC: Japanese pupils aged 6-15 */
export const dsrscJapan2006: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "dsrsc-japan-2006",
 "edition": "2006",
 "title": {
  "en": "DSRSC: Japanese pupils aged 6-15",
  "zh-CN": "DSRSC：日本 6–15 岁学生"
 },
 "instrument": {
  "id": "dsrsc",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "Elementary and middle school pupils of two cities in Japan, all ages and both sexes together. The score rises with age, so an older pupil reads high and a younger one low; 14.9 % exceeded the cut of 15. No Chinese means could be read.",
   "zh-CN": "日本两座城市的小学和初中学生，各年龄、男女合并。得分随年龄上升，年长学生偏高、年幼学生偏低；14.9% 超过划界分 15。未读到中国均值。"
  },
  "country": "JP",
  "n": 2453,
  "collected": null,
  "ages": {
   "min": 6,
   "max": 15
  }
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
     "id": "all",
     "when": {},
     "n": 2453,
     "cell": "moments",
     "mean": 8.75,
     "sd": 5.66
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 35,
   "note": "50 + 10 (0 - 8.75) / 5.66 = 34.54"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 9,
   "value": 50,
   "note": "50 + 10 (9 - 8.75) / 5.66 = 50.44"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 13,
   "value": 58,
   "note": "50 + 10 (13 - 8.75) / 5.66 = 57.51"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 26,
   "value": 80,
   "note": "50 + 10 (26 - 8.75) / 5.66 = 80.48"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 30,
   "value": 88,
   "note": "50 + 10 (30 - 8.75) / 5.66 = 87.54"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 36,
   "value": 98,
   "note": "50 + 10 (36 - 8.75) / 5.66 = 98.14"
  }
 ],
 "references": [
  {
   "id": "denda2006",
   "citation": "Denda K, Kako Y, Kitagawa N, Koyama T (2006). Assessment of depressive symptoms in Japanese school children and adolescents using the Birleson Depression Self-Rating Scale. International Journal of Psychiatry in Medicine 36(2), 231-241.",
   "doi": "10.2190/3YCX-H0MT-49DK-C61Q"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "denda2006",
  "mark": "V2c",
  "note": "the same abstract in two indexes"
 }
}
