// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of sds. */
export type ItemId =
  | 'sds_1'
  | 'sds_2'
  | 'sds_3'
  | 'sds_4'
  | 'sds_5'
  | 'sds_6'
  | 'sds_7'
  | 'sds_8'
  | 'sds_9'
  | 'sds_10'
  | 'sds_11'
  | 'sds_12'
  | 'sds_13'
  | 'sds_14'
  | 'sds_15'
  | 'sds_16'
  | 'sds_17'
  | 'sds_18'
  | 'sds_19'
  | 'sds_20'

/** Scale ids of sds, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum' | 'index'
}
export type ScaleId = keyof ScaleStages

/** Zung Self-Rating Depression Scale (SDS), version 1.0.0. */
export const sds: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
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
 "family": {
  "id": "zung",
  "member": "sds"
 },
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
 "references": [
  {
   "id": "zung1965",
   "citation": "Zung WWK (1965). A self-rating depression scale. Archives of General Psychiatry 12(1), 63-70.",
   "doi": "10.1001/archpsyc.1965.01720310065008"
  },
  {
   "id": "scorers",
   "citation": "Public scorers found by exact text search of the reversed item numbers (2, 5, 6, 11, 12, 14, 16, 17, 18, 20): ten, among them a TypeScript template with norms, two Chinese test apps, an R analysis of a thesis and a seed file of instruments."
  },
  {
   "id": "chinesepages",
   "citation": "Chinese pages printing the form, its key and the bands: wjx.cn/xz/144821812.aspx, m.xcgcinfo.com/ms/43310.html, licece.com, kiraspecialist.com."
  },
  {
   "id": "schoolrule",
   "citation": "Rule file of a Chinese school screening system (product prototype, read as public source): item 19 of the SDS answered 3 or more raises the gravest level."
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
   "id": "sds_1",
   "label": {
    "en": "low spirits",
    "zh-CN": "情绪低沉"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_2",
   "label": {
    "en": "best in the morning (reversed)",
    "zh-CN": "早晨最好（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_3",
   "label": {
    "en": "crying",
    "zh-CN": "想哭"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_4",
   "label": {
    "en": "poor sleep",
    "zh-CN": "夜眠差"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_5",
   "label": {
    "en": "usual appetite (reversed)",
    "zh-CN": "食量如常（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_6",
   "label": {
    "en": "pleasure in company (reversed)",
    "zh-CN": "与人亲近愉快（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_7",
   "label": {
    "en": "weight loss",
    "zh-CN": "体重下降"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_8",
   "label": {
    "en": "constipation",
    "zh-CN": "便秘"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_9",
   "label": {
    "en": "fast heart",
    "zh-CN": "心跳快"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_10",
   "label": {
    "en": "tired without cause",
    "zh-CN": "无故疲乏"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_11",
   "label": {
    "en": "clear mind (reversed)",
    "zh-CN": "头脑清楚（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_12",
   "label": {
    "en": "tasks as easy as ever (reversed)",
    "zh-CN": "做事不难（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_13",
   "label": {
    "en": "restless",
    "zh-CN": "不安难静"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_14",
   "label": {
    "en": "hopeful (reversed)",
    "zh-CN": "抱有希望（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_15",
   "label": {
    "en": "irritable",
    "zh-CN": "易激惹"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_16",
   "label": {
    "en": "decides easily (reversed)",
    "zh-CN": "易做决定（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_17",
   "label": {
    "en": "feels useful (reversed)",
    "zh-CN": "觉得有用（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_18",
   "label": {
    "en": "full life (reversed)",
    "zh-CN": "生活充实（反向）"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_19",
   "label": {
    "en": "thoughts of own death",
    "zh-CN": "与死亡有关的念头"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "sds_20",
   "label": {
    "en": "interests kept (reversed)",
    "zh-CN": "兴趣仍在（反向）"
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
    "sds_1",
    "sds_2",
    "sds_3",
    "sds_4",
    "sds_5",
    "sds_6",
    "sds_7",
    "sds_8",
    "sds_9",
    "sds_10",
    "sds_11",
    "sds_12",
    "sds_13",
    "sds_14",
    "sds_15",
    "sds_16",
    "sds_17",
    "sds_18",
    "sds_19",
    "sds_20"
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
    "sds_1",
    "sds_2",
    "sds_3",
    "sds_4",
    "sds_5",
    "sds_6",
    "sds_7",
    "sds_8",
    "sds_9",
    "sds_10",
    "sds_11",
    "sds_12",
    "sds_13",
    "sds_14",
    "sds_15",
    "sds_16",
    "sds_17",
    "sds_18",
    "sds_19",
    "sds_20"
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
     "sds_1",
     {
      "item": "sds_2",
      "reverse": true
     },
     "sds_3",
     "sds_4",
     {
      "item": "sds_5",
      "reverse": true
     },
     {
      "item": "sds_6",
      "reverse": true
     },
     "sds_7",
     "sds_8",
     "sds_9",
     "sds_10",
     {
      "item": "sds_11",
      "reverse": true
     },
     {
      "item": "sds_12",
      "reverse": true
     },
     "sds_13",
     {
      "item": "sds_14",
      "reverse": true
     },
     "sds_15",
     {
      "item": "sds_16",
      "reverse": true
     },
     {
      "item": "sds_17",
      "reverse": true
     },
     {
      "item": "sds_18",
      "reverse": true
     },
     "sds_19",
     {
      "item": "sds_20",
      "reverse": true
     }
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "zung1965",
      "mark": "K",
      "note": "no rule was read; two of twenty prorated, rounded half up, is our choice"
     }
    }
   }
  }
 ],
 "criticalItems": [
  {
   "item": "sds_19",
   "kind": "suicide",
   "endorsedBy": [
    2,
    3,
    4
   ],
   "figure": {
    "source": "schoolrule",
    "mark": "K",
    "note": "any answer above the lowest is our cautious choice; one school system fires from 3 on (S1)"
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
   "id": "index-53-63-73",
   "label": {
    "en": "index 53, 63, 73 (China)",
    "zh-CN": "标准分 53、63、73（中国）"
   },
   "scale": "total",
   "stage": "index",
   "default": true,
   "cuts": [
    {
     "at": 53,
     "closed": "at-or-above"
    },
    {
     "at": 63,
     "closed": "at-or-above"
    },
    {
     "at": 73,
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
     "id": "mild",
     "label": {
      "en": "mild",
      "zh-CN": "轻度"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to low mood and little energy. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能情绪低落、精力不足。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to low mood and little energy. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能情绪低落、精力不足。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to low mood and little energy. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、精力不足，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood and little energy. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、精力不足，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to low mood and little energy. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、精力不足，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to low mood and little energy. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、精力不足，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "Chinese adults",
    "zh-CN": "中国成人"
   },
   "reason": {
    "en": "The cut told as that of the Chinese norm; three public scorers agree. The other set is the one of the English papers.",
    "zh-CN": "据称来自中国常模的界值，三个公开程序一致；另一套见于英文文献。"
   },
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "zung1965",
     "mark": "K",
     "note": "adult figures; no accuracy study in pupils was read"
    }
   },
   "figure": {
    "source": "chinesepages",
    "mark": "V2",
    "note": "adult figures; the raw limit of 41 often printed beside it does not fit: 53 is reached from a raw 43 on"
   }
  },
  {
   "id": "index-50-60-70",
   "label": {
    "en": "index 50, 60, 70",
    "zh-CN": "标准分 50、60、70"
   },
   "scale": "total",
   "stage": "index",
   "default": false,
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
     "id": "mild",
     "label": {
      "en": "mild",
      "zh-CN": "轻度"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to low mood and little energy. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能情绪低落、精力不足。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to low mood and little energy. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能情绪低落、精力不足。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to low mood and little energy. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、精力不足，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to low mood and little energy. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、精力不足，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to low mood and little energy. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能情绪低落、精力不足，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to low mood and little energy. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能情绪低落、精力不足，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US adults",
    "zh-CN": "美国成人"
   },
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "zung1965",
     "mark": "K",
     "note": "adult figures; no accuracy study in pupils was read"
    }
   },
   "figure": {
    "source": "scorers",
    "mark": "V2",
    "note": "circulates in Chinese apps too; read low, it calls more pupils than the other set"
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
     "index-53-63-73": "lowest",
     "index-50-60-70": "lowest"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
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
     "index-53-63-73": "severe",
     "index-50-60-70": "severe"
    },
    "criticalItems": {
     "sds_19": "endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "every-code-1",
   "note": "10 x 1 + 10 x 4: sum 50; 50 x 1.25 = 62.5, integer part 62",
   "responses": {
    "sds_1": 1,
    "sds_2": 1,
    "sds_3": 1,
    "sds_4": 1,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 1,
    "sds_8": 1,
    "sds_9": 1,
    "sds_10": 1,
    "sds_11": 1,
    "sds_12": 1,
    "sds_13": 1,
    "sds_14": 1,
    "sds_15": 1,
    "sds_16": 1,
    "sds_17": 1,
    "sds_18": 1,
    "sds_19": 1,
    "sds_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 50,
      "index": 62
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "moderate"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "every-code-4",
   "note": "10 x 4 + 10 x 1: sum 50; 50 x 1.25 = 62.5, integer part 62",
   "responses": {
    "sds_1": 4,
    "sds_2": 4,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 4,
    "sds_6": 4,
    "sds_7": 4,
    "sds_8": 4,
    "sds_9": 4,
    "sds_10": 4,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 4,
    "sds_14": 4,
    "sds_15": 4,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 4,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 50,
      "index": 62
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "moderate"
    },
    "criticalItems": {
     "sds_19": "endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "items whose number has bit 1 set answered 4, the others 1: sum 62; 62 x 1.25 = 77.5, integer part 77",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 1,
    "sds_5": 4,
    "sds_6": 1,
    "sds_7": 4,
    "sds_8": 1,
    "sds_9": 4,
    "sds_10": 1,
    "sds_11": 4,
    "sds_12": 1,
    "sds_13": 4,
    "sds_14": 1,
    "sds_15": 4,
    "sds_16": 1,
    "sds_17": 4,
    "sds_18": 1,
    "sds_19": 4,
    "sds_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 62,
      "index": 77
     }
    },
    "bands": {
     "index-53-63-73": "severe",
     "index-50-60-70": "severe"
    },
    "criticalItems": {
     "sds_19": "endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "items whose number has bit 2 set answered 4, the others 1: sum 50; 50 x 1.25 = 62.5, integer part 62",
   "responses": {
    "sds_1": 1,
    "sds_2": 4,
    "sds_3": 4,
    "sds_4": 1,
    "sds_5": 1,
    "sds_6": 4,
    "sds_7": 4,
    "sds_8": 1,
    "sds_9": 1,
    "sds_10": 4,
    "sds_11": 4,
    "sds_12": 1,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 4,
    "sds_16": 1,
    "sds_17": 1,
    "sds_18": 4,
    "sds_19": 4,
    "sds_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 50,
      "index": 62
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "moderate"
    },
    "criticalItems": {
     "sds_19": "endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "bits-3",
   "note": "items whose number has bit 3 set answered 4, the others 1: sum 47; 47 x 1.25 = 58.75, integer part 58",
   "responses": {
    "sds_1": 1,
    "sds_2": 1,
    "sds_3": 1,
    "sds_4": 4,
    "sds_5": 4,
    "sds_6": 4,
    "sds_7": 4,
    "sds_8": 1,
    "sds_9": 1,
    "sds_10": 1,
    "sds_11": 1,
    "sds_12": 4,
    "sds_13": 4,
    "sds_14": 4,
    "sds_15": 4,
    "sds_16": 1,
    "sds_17": 1,
    "sds_18": 1,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 47,
      "index": 58
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "mild"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "bits-4",
   "note": "items whose number has bit 4 set answered 4, the others 1: sum 56; 56 x 1.25 = 70, integer part 70",
   "responses": {
    "sds_1": 1,
    "sds_2": 1,
    "sds_3": 1,
    "sds_4": 1,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 1,
    "sds_8": 4,
    "sds_9": 4,
    "sds_10": 4,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 4,
    "sds_14": 4,
    "sds_15": 4,
    "sds_16": 1,
    "sds_17": 1,
    "sds_18": 1,
    "sds_19": 1,
    "sds_20": 1
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 56,
      "index": 70
     }
    },
    "bands": {
     "index-53-63-73": "moderate",
     "index-50-60-70": "severe"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "bits-5",
   "note": "items whose number has bit 5 set answered 4, the others 1: sum 41; 41 x 1.25 = 51.25, integer part 51",
   "responses": {
    "sds_1": 1,
    "sds_2": 1,
    "sds_3": 1,
    "sds_4": 1,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 1,
    "sds_8": 1,
    "sds_9": 1,
    "sds_10": 1,
    "sds_11": 1,
    "sds_12": 1,
    "sds_13": 1,
    "sds_14": 1,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 4,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 41,
      "index": 51
     }
    },
    "bands": {
     "index-53-63-73": "lowest",
     "index-50-60-70": "mild"
    },
    "criticalItems": {
     "sds_19": "endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-1",
   "note": "items whose number has bit 1 set answered 2, the others 3: sum 46; 46 x 1.25 = 57.5, integer part 57",
   "responses": {
    "sds_1": 2,
    "sds_2": 3,
    "sds_3": 2,
    "sds_4": 3,
    "sds_5": 2,
    "sds_6": 3,
    "sds_7": 2,
    "sds_8": 3,
    "sds_9": 2,
    "sds_10": 3,
    "sds_11": 2,
    "sds_12": 3,
    "sds_13": 2,
    "sds_14": 3,
    "sds_15": 2,
    "sds_16": 3,
    "sds_17": 2,
    "sds_18": 3,
    "sds_19": 2,
    "sds_20": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 46,
      "index": 57
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "mild"
    },
    "criticalItems": {
     "sds_19": "endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-2",
   "note": "items whose number has bit 2 set answered 2, the others 3: sum 50; 50 x 1.25 = 62.5, integer part 62",
   "responses": {
    "sds_1": 3,
    "sds_2": 2,
    "sds_3": 2,
    "sds_4": 3,
    "sds_5": 3,
    "sds_6": 2,
    "sds_7": 2,
    "sds_8": 3,
    "sds_9": 3,
    "sds_10": 2,
    "sds_11": 2,
    "sds_12": 3,
    "sds_13": 3,
    "sds_14": 2,
    "sds_15": 2,
    "sds_16": 3,
    "sds_17": 3,
    "sds_18": 2,
    "sds_19": 2,
    "sds_20": 3
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 50,
      "index": 62
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "moderate"
    },
    "criticalItems": {
     "sds_19": "endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-3",
   "note": "items whose number has bit 3 set answered 2, the others 3: sum 51; 51 x 1.25 = 63.75, integer part 63",
   "responses": {
    "sds_1": 3,
    "sds_2": 3,
    "sds_3": 3,
    "sds_4": 2,
    "sds_5": 2,
    "sds_6": 2,
    "sds_7": 2,
    "sds_8": 3,
    "sds_9": 3,
    "sds_10": 3,
    "sds_11": 3,
    "sds_12": 2,
    "sds_13": 2,
    "sds_14": 2,
    "sds_15": 2,
    "sds_16": 3,
    "sds_17": 3,
    "sds_18": 3,
    "sds_19": 3,
    "sds_20": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 51,
      "index": 63
     }
    },
    "bands": {
     "index-53-63-73": "moderate",
     "index-50-60-70": "moderate"
    },
    "criticalItems": {
     "sds_19": "endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-39",
   "note": "sum 39; 39 x 1.25 = 48.75, integer part 48",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 2,
    "sds_8": 1,
    "sds_9": 1,
    "sds_10": 1,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 39,
      "index": 48
     }
    },
    "bands": {
     "index-53-63-73": "lowest",
     "index-50-60-70": "lowest"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-40",
   "note": "sum 40; 40 x 1.25 = 50, integer part 50",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 3,
    "sds_8": 1,
    "sds_9": 1,
    "sds_10": 1,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 40,
      "index": 50
     }
    },
    "bands": {
     "index-53-63-73": "lowest",
     "index-50-60-70": "mild"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-42",
   "note": "sum 42; 42 x 1.25 = 52.5, integer part 52",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 4,
    "sds_8": 2,
    "sds_9": 1,
    "sds_10": 1,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 42,
      "index": 52
     }
    },
    "bands": {
     "index-53-63-73": "lowest",
     "index-50-60-70": "mild"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-43",
   "note": "sum 43; 43 x 1.25 = 53.75, integer part 53",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 4,
    "sds_8": 3,
    "sds_9": 1,
    "sds_10": 1,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 43,
      "index": 53
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "mild"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-47",
   "note": "sum 47; 47 x 1.25 = 58.75, integer part 58",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 4,
    "sds_8": 4,
    "sds_9": 4,
    "sds_10": 1,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 47,
      "index": 58
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "mild"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-48",
   "note": "sum 48; 48 x 1.25 = 60, integer part 60",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 4,
    "sds_8": 4,
    "sds_9": 4,
    "sds_10": 2,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 48,
      "index": 60
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "moderate"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-50",
   "note": "sum 50; 50 x 1.25 = 62.5, integer part 62",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 4,
    "sds_8": 4,
    "sds_9": 4,
    "sds_10": 4,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 50,
      "index": 62
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "moderate"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-51",
   "note": "sum 51; 51 x 1.25 = 63.75, integer part 63",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 4,
    "sds_8": 4,
    "sds_9": 4,
    "sds_10": 4,
    "sds_11": 3,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 51,
      "index": 63
     }
    },
    "bands": {
     "index-53-63-73": "moderate",
     "index-50-60-70": "moderate"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-55",
   "note": "sum 55; 55 x 1.25 = 68.75, integer part 68",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 4,
    "sds_8": 4,
    "sds_9": 4,
    "sds_10": 4,
    "sds_11": 1,
    "sds_12": 2,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 55,
      "index": 68
     }
    },
    "bands": {
     "index-53-63-73": "moderate",
     "index-50-60-70": "moderate"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-56",
   "note": "sum 56; 56 x 1.25 = 70, integer part 70",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 4,
    "sds_8": 4,
    "sds_9": 4,
    "sds_10": 4,
    "sds_11": 1,
    "sds_12": 1,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 56,
      "index": 70
     }
    },
    "bands": {
     "index-53-63-73": "moderate",
     "index-50-60-70": "severe"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-58",
   "note": "sum 58; 58 x 1.25 = 72.5, integer part 72",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 4,
    "sds_8": 4,
    "sds_9": 4,
    "sds_10": 4,
    "sds_11": 1,
    "sds_12": 1,
    "sds_13": 3,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 58,
      "index": 72
     }
    },
    "bands": {
     "index-53-63-73": "moderate",
     "index-50-60-70": "severe"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "sum-59",
   "note": "sum 59; 59 x 1.25 = 73.75, integer part 73",
   "responses": {
    "sds_1": 4,
    "sds_2": 1,
    "sds_3": 4,
    "sds_4": 4,
    "sds_5": 1,
    "sds_6": 1,
    "sds_7": 4,
    "sds_8": 4,
    "sds_9": 4,
    "sds_10": 4,
    "sds_11": 1,
    "sds_12": 1,
    "sds_13": 4,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 1,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 59,
      "index": 73
     }
    },
    "bands": {
     "index-53-63-73": "severe",
     "index-50-60-70": "severe"
    },
    "criticalItems": {
     "sds_19": "not-endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "eighteen answered, 14 x 2 + 4 x 3 = 40; 40 x 20 / 18 = 44.44, rounded 44; 44 x 1.25 = 55",
   "responses": {
    "sds_2": 3,
    "sds_3": 3,
    "sds_4": 3,
    "sds_5": 3,
    "sds_6": 3,
    "sds_7": 3,
    "sds_8": 3,
    "sds_9": 2,
    "sds_10": 2,
    "sds_11": 3,
    "sds_12": 3,
    "sds_13": 2,
    "sds_14": 3,
    "sds_15": 2,
    "sds_16": 3,
    "sds_17": 3,
    "sds_18": 3,
    "sds_19": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 44,
      "index": 55
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "mild"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "two-missing-upward",
   "note": "eighteen answered, 13 x 2 + 5 x 3 = 41; 41 x 20 / 18 = 45.56, rounded 46; 46 x 1.25 = 57.5, integer part 57",
   "responses": {
    "sds_2": 3,
    "sds_3": 3,
    "sds_4": 3,
    "sds_5": 3,
    "sds_6": 3,
    "sds_7": 3,
    "sds_8": 3,
    "sds_9": 2,
    "sds_10": 3,
    "sds_11": 3,
    "sds_12": 3,
    "sds_13": 2,
    "sds_14": 3,
    "sds_15": 2,
    "sds_16": 3,
    "sds_17": 3,
    "sds_18": 3,
    "sds_19": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 46,
      "index": 57
     }
    },
    "bands": {
     "index-53-63-73": "mild",
     "index-50-60-70": "mild"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "three-missing",
   "note": "seventeen answered: not scored",
   "responses": {
    "sds_3": 3,
    "sds_4": 3,
    "sds_5": 3,
    "sds_6": 3,
    "sds_7": 3,
    "sds_8": 3,
    "sds_9": 2,
    "sds_10": 2,
    "sds_11": 3,
    "sds_12": 3,
    "sds_13": 2,
    "sds_14": 3,
    "sds_15": 2,
    "sds_16": 3,
    "sds_17": 3,
    "sds_18": 3,
    "sds_19": 2
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "critical-code-2",
   "note": "only item 19 above its lowest, answered 2: sum 21; 21 x 1.25 = 26.25, integer part 26",
   "responses": {
    "sds_1": 1,
    "sds_2": 4,
    "sds_3": 1,
    "sds_4": 1,
    "sds_5": 4,
    "sds_6": 4,
    "sds_7": 1,
    "sds_8": 1,
    "sds_9": 1,
    "sds_10": 1,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 2,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 21,
      "index": 26
     }
    },
    "bands": {
     "index-53-63-73": "lowest",
     "index-50-60-70": "lowest"
    },
    "criticalItems": {
     "sds_19": "endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "critical-code-3",
   "note": "only item 19 above its lowest, answered 3: sum 22; 22 x 1.25 = 27.5, integer part 27",
   "responses": {
    "sds_1": 1,
    "sds_2": 4,
    "sds_3": 1,
    "sds_4": 1,
    "sds_5": 4,
    "sds_6": 4,
    "sds_7": 1,
    "sds_8": 1,
    "sds_9": 1,
    "sds_10": 1,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": 3,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 22,
      "index": 27
     }
    },
    "bands": {
     "index-53-63-73": "lowest",
     "index-50-60-70": "lowest"
    },
    "criticalItems": {
     "sds_19": "endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "critical-blank",
   "note": "item 19 blank, the rest lowest: 19 answered, 19 x 20 / 19 = 20; whether item 19 applies is unknown",
   "responses": {
    "sds_1": 1,
    "sds_2": 4,
    "sds_3": 1,
    "sds_4": 1,
    "sds_5": 4,
    "sds_6": 4,
    "sds_7": 1,
    "sds_8": 1,
    "sds_9": 1,
    "sds_10": 1,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_20": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20,
      "index": 25
     }
    },
    "criticalItems": {
     "sds_19": "unknown"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "critical-unreadable",
   "note": "item 19 unreadable",
   "responses": {
    "sds_1": 1,
    "sds_2": 4,
    "sds_3": 1,
    "sds_4": 1,
    "sds_5": 4,
    "sds_6": 4,
    "sds_7": 1,
    "sds_8": 1,
    "sds_9": 1,
    "sds_10": 1,
    "sds_11": 4,
    "sds_12": 4,
    "sds_13": 1,
    "sds_14": 4,
    "sds_15": 1,
    "sds_16": 4,
    "sds_17": 4,
    "sds_18": 4,
    "sds_19": {
     "missing": "invalid"
    },
    "sds_20": 4
   },
   "expect": {
    "criticalItems": {
     "sds_19": "unreadable"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  },
  {
   "id": "critical-alone",
   "note": "only item 19 answered, with 4: not scored, yet endorsed",
   "responses": {
    "sds_19": 4
   },
   "expect": {
    "scales": {
     "total": "absent"
    },
    "criticalItems": {
     "sds_19": "endorsed"
    }
   },
   "figure": {
    "source": "zung1965",
    "mark": "D"
   }
  }
 ]
}
