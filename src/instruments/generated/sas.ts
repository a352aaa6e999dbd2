// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of sas. */
export type ItemId =
  | 'sas_1'
  | 'sas_2'
  | 'sas_3'
  | 'sas_4'
  | 'sas_5'
  | 'sas_6'
  | 'sas_7'
  | 'sas_8'
  | 'sas_9'
  | 'sas_10'
  | 'sas_11'
  | 'sas_12'
  | 'sas_13'
  | 'sas_14'
  | 'sas_15'
  | 'sas_16'
  | 'sas_17'
  | 'sas_18'
  | 'sas_19'
  | 'sas_20'

/** Scale ids of sas, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum' | 'index'
}
export type ScaleId = keyof ScaleStages

/** Zung Self-Rating Anxiety Scale (SAS), version 1.0.0. */
export const sas: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
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
 "family": {
  "id": "zung",
  "member": "sas"
 },
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
 "references": [
  {
   "id": "zung1971",
   "citation": "Zung WWK (1971). A rating instrument for anxiety disorders. Psychosomatics 12(6), 371-379.",
   "doi": "10.1016/S0033-3182(71)71479-0"
  },
  {
   "id": "scorers",
   "citation": "Public scorers found by exact text search of the reversed item numbers (5, 9, 13, 17, 19): ten, among them a TypeScript template with norms, two Chinese test apps, an R analysis of a thesis and a seed file of instruments."
  },
  {
   "id": "chinesepages",
   "citation": "Chinese pages printing the form, its key and the bands: igbc.cn (wenku), wjx.cn, muzhongxin.com, licece.com, 120ask.com."
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 1,
     "label": {
      "en": "rarely",
      "zh-CN": "很少"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "sometimes",
      "zh-CN": "有时"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "often",
      "zh-CN": "经常"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "mostly",
      "zh-CN": "多数时间"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "sas_1",
   "label": {
    "en": "nervous",
    "zh-CN": "紧张着急"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_2",
   "label": {
    "en": "afraid without cause",
    "zh-CN": "无故害怕"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_3",
   "label": {
    "en": "upset or panicky",
    "zh-CN": "心烦惊恐"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_4",
   "label": {
    "en": "fear of losing control",
    "zh-CN": "害怕失控"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_5",
   "label": {
    "en": "all is well (reversed)",
    "zh-CN": "一切都好（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_6",
   "label": {
    "en": "trembling limbs",
    "zh-CN": "手脚发抖"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_7",
   "label": {
    "en": "head or back pain",
    "zh-CN": "头颈背痛"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_8",
   "label": {
    "en": "weak and tired",
    "zh-CN": "虚弱疲乏"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_9",
   "label": {
    "en": "calm (reversed)",
    "zh-CN": "心平气和（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_10",
   "label": {
    "en": "fast heart",
    "zh-CN": "心跳快"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_11",
   "label": {
    "en": "dizzy",
    "zh-CN": "头晕"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_12",
   "label": {
    "en": "faint",
    "zh-CN": "晕倒感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_13",
   "label": {
    "en": "easy breathing (reversed)",
    "zh-CN": "呼吸顺畅（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_14",
   "label": {
    "en": "numb hands or feet",
    "zh-CN": "手脚麻刺"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_15",
   "label": {
    "en": "stomach trouble",
    "zh-CN": "胃痛消化差"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_16",
   "label": {
    "en": "frequent urination",
    "zh-CN": "尿频"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_17",
   "label": {
    "en": "warm dry hands (reversed)",
    "zh-CN": "手干暖（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_18",
   "label": {
    "en": "flushing",
    "zh-CN": "脸红发热"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_19",
   "label": {
    "en": "good sleep (reversed)",
    "zh-CN": "睡眠好（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sas_20",
   "label": {
    "en": "nightmares",
    "zh-CN": "做恶梦"
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
    "sas_1",
    "sas_2",
    "sas_3",
    "sas_4",
    "sas_5",
    "sas_6",
    "sas_7",
    "sas_8",
    "sas_9",
    "sas_10",
    "sas_11",
    "sas_12",
    "sas_13",
    "sas_14",
    "sas_15",
    "sas_16",
    "sas_17",
    "sas_18",
    "sas_19",
    "sas_20"
   ],
   "figure": {
    "source": "scorers",
    "mark": "V2"
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
    "sas_1",
    "sas_2",
    "sas_3",
    "sas_4",
    "sas_5",
    "sas_6",
    "sas_7",
    "sas_8",
    "sas_9",
    "sas_10",
    "sas_11",
    "sas_12",
    "sas_13",
    "sas_14",
    "sas_15",
    "sas_16",
    "sas_17",
    "sas_18",
    "sas_19",
    "sas_20"
   ],
   "figure": {
    "source": "chinesepages",
    "mark": "V2",
    "note": "the printed Chinese forms have the order of the English one"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "anxiety symptoms",
    "zh-CN": "焦虑症状"
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
      "min": 20,
      "max": 80
     }
    },
    {
     "id": "index",
     "steps": [
      {
       "multiply": 1.25
      },
      {
       "round": {
        "mode": "floor",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 25,
      "max": 100
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "sas_1",
     "sas_2",
     "sas_3",
     "sas_4",
     {
      "item": "sas_5",
      "reverse": true
     },
     "sas_6",
     "sas_7",
     "sas_8",
     {
      "item": "sas_9",
      "reverse": true
     },
     "sas_10",
     "sas_11",
     "sas_12",
     {
      "item": "sas_13",
      "reverse": true
     },
     "sas_14",
     "sas_15",
     "sas_16",
     {
      "item": "sas_17",
      "reverse": true
     },
     "sas_18",
     {
      "item": "sas_19",
      "reverse": true
     },
     "sas_20"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "zung1971",
      "mark": "K",
      "note": "no rule was read; two of twenty prorated, rounded half up, is our choice"
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
   "id": "index-50-60-70",
   "label": {
    "en": "index 50, 60, 70",
    "zh-CN": "标准分 50、60、70"
   },
   "scale": "total",
   "stage": "index",
   "default": true,
   "cuts": [
    {
     "at": 50,
     "closed": "at-or-above"
    },
    {
     "at": 60,
     "closed": "at-or-above"
    },
    {
     "at": 70,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "lowest",
     "label": {
      "en": "lowest band",
      "zh-CN": "最低一级"
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
     "id": "mild",
     "label": {
      "en": "mild",
      "zh-CN": "轻度"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to worry and bodily tension. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常紧张不安、身体紧绷。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to worry and bodily tension. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常紧张不安、身体紧绷。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "moderate",
     "label": {
      "en": "moderate",
      "zh-CN": "中度"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to worry and bodily tension. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常紧张不安、身体紧绷，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and bodily tension. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常紧张不安、身体紧绷，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe",
      "zh-CN": "重度"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to worry and bodily tension. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常紧张不安、身体紧绷，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and bodily tension. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常紧张不安、身体紧绷，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "adults; the cut of 50 is told as that of the Chinese norm",
    "zh-CN": "成人；界值 50 据称来自中国常模"
   },
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "zung1971",
     "mark": "K",
     "note": "adult figures; no accuracy study in pupils was read"
    }
   },
   "figure": {
    "source": "chinesepages",
    "mark": "V2",
    "note": "a dozen Chinese pages and scorers agree; adult figures"
   }
  }
 ],
 "reliability": [],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "forward items 1, reversed items 4: 20 x 1 = 20; 20 x 1.25 = 25",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "total": {
      "sum": 20,
      "index": 25
     }
    },
    "bands": {
     "index-50-60-70": "lowest"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "forward items 4, reversed items 1: 20 x 4 = 80; 80 x 1.25 = 100",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 80,
      "index": 100
     }
    },
    "bands": {
     "index-50-60-70": "severe"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "every-code-1",
   "note": "15 x 1 + 5 x 4: sum 35; 35 x 1.25 = 43.75, integer part 43",
   "responses": {
    "sas_1": 1,
    "sas_2": 1,
    "sas_3": 1,
    "sas_4": 1,
    "sas_5": 1,
    "sas_6": 1,
    "sas_7": 1,
    "sas_8": 1,
    "sas_9": 1,
    "sas_10": 1,
    "sas_11": 1,
    "sas_12": 1,
    "sas_13": 1,
    "sas_14": 1,
    "sas_15": 1,
    "sas_16": 1,
    "sas_17": 1,
    "sas_18": 1,
    "sas_19": 1,
    "sas_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 35,
      "index": 43
     }
    },
    "bands": {
     "index-50-60-70": "lowest"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "every-code-4",
   "note": "15 x 4 + 5 x 1: sum 65; 65 x 1.25 = 81.25, integer part 81",
   "responses": {
    "sas_1": 4,
    "sas_2": 4,
    "sas_3": 4,
    "sas_4": 4,
    "sas_5": 4,
    "sas_6": 4,
    "sas_7": 4,
    "sas_8": 4,
    "sas_9": 4,
    "sas_10": 4,
    "sas_11": 4,
    "sas_12": 4,
    "sas_13": 4,
    "sas_14": 4,
    "sas_15": 4,
    "sas_16": 4,
    "sas_17": 4,
    "sas_18": 4,
    "sas_19": 4,
    "sas_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 65,
      "index": 81
     }
    },
    "bands": {
     "index-50-60-70": "severe"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "items whose number has bit 1 set answered 4, the others 1: sum 35; 35 x 1.25 = 43.75, integer part 43",
   "responses": {
    "sas_1": 4,
    "sas_2": 1,
    "sas_3": 4,
    "sas_4": 1,
    "sas_5": 4,
    "sas_6": 1,
    "sas_7": 4,
    "sas_8": 1,
    "sas_9": 4,
    "sas_10": 1,
    "sas_11": 4,
    "sas_12": 1,
    "sas_13": 4,
    "sas_14": 1,
    "sas_15": 4,
    "sas_16": 1,
    "sas_17": 4,
    "sas_18": 1,
    "sas_19": 4,
    "sas_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 35,
      "index": 43
     }
    },
    "bands": {
     "index-50-60-70": "lowest"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "items whose number has bit 2 set answered 4, the others 1: sum 59; 59 x 1.25 = 73.75, integer part 73",
   "responses": {
    "sas_1": 1,
    "sas_2": 4,
    "sas_3": 4,
    "sas_4": 1,
    "sas_5": 1,
    "sas_6": 4,
    "sas_7": 4,
    "sas_8": 1,
    "sas_9": 1,
    "sas_10": 4,
    "sas_11": 4,
    "sas_12": 1,
    "sas_13": 1,
    "sas_14": 4,
    "sas_15": 4,
    "sas_16": 1,
    "sas_17": 1,
    "sas_18": 4,
    "sas_19": 4,
    "sas_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 59,
      "index": 73
     }
    },
    "bands": {
     "index-50-60-70": "severe"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "bits-3",
   "note": "items whose number has bit 3 set answered 4, the others 1: sum 50; 50 x 1.25 = 62.5, integer part 62",
   "responses": {
    "sas_1": 1,
    "sas_2": 1,
    "sas_3": 1,
    "sas_4": 4,
    "sas_5": 4,
    "sas_6": 4,
    "sas_7": 4,
    "sas_8": 1,
    "sas_9": 1,
    "sas_10": 1,
    "sas_11": 1,
    "sas_12": 4,
    "sas_13": 4,
    "sas_14": 4,
    "sas_15": 4,
    "sas_16": 1,
    "sas_17": 1,
    "sas_18": 1,
    "sas_19": 1,
    "sas_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 50,
      "index": 62
     }
    },
    "bands": {
     "index-50-60-70": "moderate"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "bits-4",
   "note": "items whose number has bit 4 set answered 4, the others 1: sum 47; 47 x 1.25 = 58.75, integer part 58",
   "responses": {
    "sas_1": 1,
    "sas_2": 1,
    "sas_3": 1,
    "sas_4": 1,
    "sas_5": 1,
    "sas_6": 1,
    "sas_7": 1,
    "sas_8": 4,
    "sas_9": 4,
    "sas_10": 4,
    "sas_11": 4,
    "sas_12": 4,
    "sas_13": 4,
    "sas_14": 4,
    "sas_15": 4,
    "sas_16": 1,
    "sas_17": 1,
    "sas_18": 1,
    "sas_19": 1,
    "sas_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 47,
      "index": 58
     }
    },
    "bands": {
     "index-50-60-70": "mild"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "bits-5",
   "note": "items whose number has bit 5 set answered 4, the others 1: sum 38; 38 x 1.25 = 47.5, integer part 47",
   "responses": {
    "sas_1": 1,
    "sas_2": 1,
    "sas_3": 1,
    "sas_4": 1,
    "sas_5": 1,
    "sas_6": 1,
    "sas_7": 1,
    "sas_8": 1,
    "sas_9": 1,
    "sas_10": 1,
    "sas_11": 1,
    "sas_12": 1,
    "sas_13": 1,
    "sas_14": 1,
    "sas_15": 1,
    "sas_16": 4,
    "sas_17": 4,
    "sas_18": 4,
    "sas_19": 4,
    "sas_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 38,
      "index": 47
     }
    },
    "bands": {
     "index-50-60-70": "lowest"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-1",
   "note": "items whose number has bit 1 set answered 2, the others 3: sum 55; 55 x 1.25 = 68.75, integer part 68",
   "responses": {
    "sas_1": 2,
    "sas_2": 3,
    "sas_3": 2,
    "sas_4": 3,
    "sas_5": 2,
    "sas_6": 3,
    "sas_7": 2,
    "sas_8": 3,
    "sas_9": 2,
    "sas_10": 3,
    "sas_11": 2,
    "sas_12": 3,
    "sas_13": 2,
    "sas_14": 3,
    "sas_15": 2,
    "sas_16": 3,
    "sas_17": 2,
    "sas_18": 3,
    "sas_19": 2,
    "sas_20": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 55,
      "index": 68
     }
    },
    "bands": {
     "index-50-60-70": "moderate"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-2",
   "note": "items whose number has bit 2 set answered 2, the others 3: sum 47; 47 x 1.25 = 58.75, integer part 58",
   "responses": {
    "sas_1": 3,
    "sas_2": 2,
    "sas_3": 2,
    "sas_4": 3,
    "sas_5": 3,
    "sas_6": 2,
    "sas_7": 2,
    "sas_8": 3,
    "sas_9": 3,
    "sas_10": 2,
    "sas_11": 2,
    "sas_12": 3,
    "sas_13": 3,
    "sas_14": 2,
    "sas_15": 2,
    "sas_16": 3,
    "sas_17": 3,
    "sas_18": 2,
    "sas_19": 2,
    "sas_20": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 47,
      "index": 58
     }
    },
    "bands": {
     "index-50-60-70": "mild"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-3",
   "note": "items whose number has bit 3 set answered 2, the others 3: sum 50; 50 x 1.25 = 62.5, integer part 62",
   "responses": {
    "sas_1": 3,
    "sas_2": 3,
    "sas_3": 3,
    "sas_4": 2,
    "sas_5": 2,
    "sas_6": 2,
    "sas_7": 2,
    "sas_8": 3,
    "sas_9": 3,
    "sas_10": 3,
    "sas_11": 3,
    "sas_12": 2,
    "sas_13": 2,
    "sas_14": 2,
    "sas_15": 2,
    "sas_16": 3,
    "sas_17": 3,
    "sas_18": 3,
    "sas_19": 3,
    "sas_20": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 50,
      "index": 62
     }
    },
    "bands": {
     "index-50-60-70": "moderate"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "sum-39",
   "note": "sum 39; 39 x 1.25 = 48.75, integer part 48",
   "responses": {
    "sas_1": 4,
    "sas_2": 4,
    "sas_3": 4,
    "sas_4": 4,
    "sas_5": 1,
    "sas_6": 4,
    "sas_7": 2,
    "sas_8": 1,
    "sas_9": 4,
    "sas_10": 1,
    "sas_11": 1,
    "sas_12": 1,
    "sas_13": 4,
    "sas_14": 1,
    "sas_15": 1,
    "sas_16": 1,
    "sas_17": 4,
    "sas_18": 1,
    "sas_19": 4,
    "sas_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 39,
      "index": 48
     }
    },
    "bands": {
     "index-50-60-70": "lowest"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "sum-40",
   "note": "sum 40; 40 x 1.25 = 50, integer part 50",
   "responses": {
    "sas_1": 4,
    "sas_2": 4,
    "sas_3": 4,
    "sas_4": 4,
    "sas_5": 1,
    "sas_6": 4,
    "sas_7": 3,
    "sas_8": 1,
    "sas_9": 4,
    "sas_10": 1,
    "sas_11": 1,
    "sas_12": 1,
    "sas_13": 4,
    "sas_14": 1,
    "sas_15": 1,
    "sas_16": 1,
    "sas_17": 4,
    "sas_18": 1,
    "sas_19": 4,
    "sas_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 40,
      "index": 50
     }
    },
    "bands": {
     "index-50-60-70": "mild"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "sum-47",
   "note": "sum 47; 47 x 1.25 = 58.75, integer part 58",
   "responses": {
    "sas_1": 4,
    "sas_2": 4,
    "sas_3": 4,
    "sas_4": 4,
    "sas_5": 1,
    "sas_6": 4,
    "sas_7": 4,
    "sas_8": 4,
    "sas_9": 1,
    "sas_10": 1,
    "sas_11": 1,
    "sas_12": 1,
    "sas_13": 4,
    "sas_14": 1,
    "sas_15": 1,
    "sas_16": 1,
    "sas_17": 4,
    "sas_18": 1,
    "sas_19": 4,
    "sas_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 47,
      "index": 58
     }
    },
    "bands": {
     "index-50-60-70": "mild"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "sum-48",
   "note": "sum 48; 48 x 1.25 = 60, integer part 60",
   "responses": {
    "sas_1": 4,
    "sas_2": 4,
    "sas_3": 4,
    "sas_4": 4,
    "sas_5": 1,
    "sas_6": 4,
    "sas_7": 4,
    "sas_8": 4,
    "sas_9": 1,
    "sas_10": 2,
    "sas_11": 1,
    "sas_12": 1,
    "sas_13": 4,
    "sas_14": 1,
    "sas_15": 1,
    "sas_16": 1,
    "sas_17": 4,
    "sas_18": 1,
    "sas_19": 4,
    "sas_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 48,
      "index": 60
     }
    },
    "bands": {
     "index-50-60-70": "moderate"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "sum-55",
   "note": "sum 55; 55 x 1.25 = 68.75, integer part 68",
   "responses": {
    "sas_1": 4,
    "sas_2": 4,
    "sas_3": 4,
    "sas_4": 4,
    "sas_5": 1,
    "sas_6": 4,
    "sas_7": 4,
    "sas_8": 4,
    "sas_9": 1,
    "sas_10": 4,
    "sas_11": 4,
    "sas_12": 3,
    "sas_13": 4,
    "sas_14": 1,
    "sas_15": 1,
    "sas_16": 1,
    "sas_17": 4,
    "sas_18": 1,
    "sas_19": 4,
    "sas_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 55,
      "index": 68
     }
    },
    "bands": {
     "index-50-60-70": "moderate"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "sum-56",
   "note": "sum 56; 56 x 1.25 = 70, integer part 70",
   "responses": {
    "sas_1": 4,
    "sas_2": 4,
    "sas_3": 4,
    "sas_4": 4,
    "sas_5": 1,
    "sas_6": 4,
    "sas_7": 4,
    "sas_8": 4,
    "sas_9": 1,
    "sas_10": 4,
    "sas_11": 4,
    "sas_12": 4,
    "sas_13": 4,
    "sas_14": 1,
    "sas_15": 1,
    "sas_16": 1,
    "sas_17": 4,
    "sas_18": 1,
    "sas_19": 4,
    "sas_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 56,
      "index": 70
     }
    },
    "bands": {
     "index-50-60-70": "severe"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "eighteen answered, 14 x 2 + 4 x 3 = 40; 40 x 20 / 18 = 44.44, rounded 44; 44 x 1.25 = 55",
   "responses": {
    "sas_2": 2,
    "sas_3": 3,
    "sas_4": 3,
    "sas_5": 3,
    "sas_6": 2,
    "sas_7": 3,
    "sas_8": 3,
    "sas_9": 3,
    "sas_10": 2,
    "sas_11": 2,
    "sas_12": 2,
    "sas_13": 3,
    "sas_14": 2,
    "sas_15": 2,
    "sas_16": 2,
    "sas_17": 3,
    "sas_18": 2,
    "sas_19": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 44,
      "index": 55
     }
    },
    "bands": {
     "index-50-60-70": "mild"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "two-missing-upward",
   "note": "eighteen answered, 13 x 2 + 5 x 3 = 41; 41 x 20 / 18 = 45.56, rounded 46; 46 x 1.25 = 57.5, integer part 57",
   "responses": {
    "sas_2": 2,
    "sas_3": 3,
    "sas_4": 3,
    "sas_5": 3,
    "sas_6": 2,
    "sas_7": 3,
    "sas_8": 3,
    "sas_9": 3,
    "sas_10": 3,
    "sas_11": 2,
    "sas_12": 2,
    "sas_13": 3,
    "sas_14": 2,
    "sas_15": 2,
    "sas_16": 2,
    "sas_17": 3,
    "sas_18": 2,
    "sas_19": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 46,
      "index": 57
     }
    },
    "bands": {
     "index-50-60-70": "mild"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  },
  {
   "id": "three-missing",
   "note": "seventeen answered: not scored",
   "responses": {
    "sas_3": 3,
    "sas_4": 3,
    "sas_5": 3,
    "sas_6": 2,
    "sas_7": 3,
    "sas_8": 3,
    "sas_9": 3,
    "sas_10": 2,
    "sas_11": 2,
    "sas_12": 2,
    "sas_13": 3,
    "sas_14": 2,
    "sas_15": 2,
    "sas_16": 2,
    "sas_17": 3,
    "sas_18": 2,
    "sas_19": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "zung1971",
    "mark": "D"
   }
  }
 ]
}
