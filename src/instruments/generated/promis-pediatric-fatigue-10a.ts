// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of promis-pediatric-fatigue-10a. */
export type ItemId =
  | 'promis_fat_1'
  | 'promis_fat_2'
  | 'promis_fat_3'
  | 'promis_fat_4'
  | 'promis_fat_5'
  | 'promis_fat_6'
  | 'promis_fat_7'
  | 'promis_fat_8'
  | 'promis_fat_9'
  | 'promis_fat_10'

/** Scale ids of promis-pediatric-fatigue-10a, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** PROMIS Pediatric Fatigue 10a, version 1.0.0. */
export const promisPediatricFatigue10a: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
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
 "family": {
  "id": "promis-pediatric",
  "member": "fatigue-10a"
 },
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
 "references": [
  {
   "id": "choird",
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, class with the name ending in Fatigue10a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
   "url": "https://github.com/chamtrain/choir-d"
  },
  {
   "id": "healthmeasures",
   "citation": "HealthMeasures: PROMIS pediatric self-report measures, scoring manuals and terms of use (general knowledge, not read for this definition).",
   "url": "https://www.healthmeasures.net"
  },
  {
   "id": "adultcuts",
   "citation": "Cut scores of adult PROMIS T scores as three public repositories print them: 55, 60, 70 for symptoms (45, 40, 30 for functions: unverified)."
  }
 ],
 "responseSets": {
  "answers": {
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
      "en": "almost never",
      "zh-CN": "几乎从不"
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
      "en": "almost always",
      "zh-CN": "几乎总是"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "promis_fat_1",
   "label": {
    "en": "tired easily",
    "zh-CN": "容易累"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_fat_2",
   "label": {
    "en": "too tired for favourites",
    "zh-CN": "累得不想做喜欢的事"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_fat_3",
   "label": {
    "en": "tired: outdoors",
    "zh-CN": "累：户外活动"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_fat_4",
   "label": {
    "en": "tired: attention",
    "zh-CN": "累：集中注意"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_fat_5",
   "label": {
    "en": "tired: play with friends",
    "zh-CN": "累：和朋友玩"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_fat_6",
   "label": {
    "en": "weak",
    "zh-CN": "虚弱"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_fat_7",
   "label": {
    "en": "tired: starting",
    "zh-CN": "累：开始做事"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_fat_8",
   "label": {
    "en": "tired: finishing",
    "zh-CN": "累：做完事情"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_fat_9",
   "label": {
    "en": "tired: schoolwork",
    "zh-CN": "累：学校功课"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_fat_10",
   "label": {
    "en": "tired: sports",
    "zh-CN": "累：运动锻炼"
   },
   "kind": "choice",
   "responses": "answers"
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
    "promis_fat_1",
    "promis_fat_2",
    "promis_fat_3",
    "promis_fat_4",
    "promis_fat_5",
    "promis_fat_6",
    "promis_fat_7",
    "promis_fat_8",
    "promis_fat_9",
    "promis_fat_10"
   ],
   "figure": {
    "source": "choird",
    "mark": "K",
    "note": "answer words and recall as in the other pediatric forms; the class was not read again"
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
    "promis_fat_1",
    "promis_fat_2",
    "promis_fat_3",
    "promis_fat_4",
    "promis_fat_5",
    "promis_fat_6",
    "promis_fat_7",
    "promis_fat_8",
    "promis_fat_9",
    "promis_fat_10"
   ],
   "figure": {
    "source": "choird",
    "mark": "K",
    "note": "order as in English; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "fatigue",
    "zh-CN": "疲劳"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "steps": [
      {
       "round": {
        "mode": "ceiling",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 10,
      "max": 50
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "promis_fat_1",
     "promis_fat_2",
     "promis_fat_3",
     "promis_fat_4",
     "promis_fat_5",
     "promis_fat_6",
     "promis_fat_7",
     "promis_fat_8",
     "promis_fat_9",
     "promis_fat_10"
    ],
    "missing": {
     "policy": "prorate",
     "minAnswered": 5,
     "figure": {
      "source": "healthmeasures",
      "mark": "K",
      "note": "at least half of the items and at least four; sum x 10 / answered, rounded upwards"
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
   "id": "adult-t",
   "label": {
    "en": "adult T bands",
    "zh-CN": "成人 T 分分级"
   },
   "scale": "total",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 55,
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
     "id": "within_limits",
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
       "en": "Some answers point to tiredness that gets in the way. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能感到疲惫、影响做事。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to tiredness that gets in the way. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能感到疲惫、影响做事。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to tiredness that gets in the way. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到疲惫、影响做事，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to tiredness that gets in the way. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到疲惫、影响做事，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to tiredness that gets in the way. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到疲惫、影响做事，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to tiredness that gets in the way. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到疲惫、影响做事，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US adults",
    "zh-CN": "美国成人"
   },
   "reason": {
    "en": "No set made for children was found; adult cuts, so a pupil's band is provisional.",
    "zh-CN": "未找到儿童界值；此为成人界值，学生的分级仅供暂用。"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "adultcuts",
     "mark": "K",
     "note": "adult cuts; no accuracy study in pupils was read"
    }
   },
   "figure": {
    "source": "adultcuts",
    "mark": "V2",
    "note": "adult cuts on a T of children: shown as provisional"
   }
  }
 ],
 "reliability": [],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "10 x 1 = 10, T 30.2",
   "responses": "all-lowest",
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "standardScores": {
     "total": {
      "t": 30.2
     }
    },
    "bands": {
     "adult-t": "within_limits"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "10 x 5 = 50, T 85.1",
   "responses": "all-highest",
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 50
     }
    },
    "standardScores": {
     "total": {
      "t": 85.1
     }
    },
    "bands": {
     "adult-t": "severe"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "items whose number has bit 1 set coded 5, the others 1: sum 30, T 59.6",
   "responses": {
    "promis_fat_1": 5,
    "promis_fat_2": 1,
    "promis_fat_3": 5,
    "promis_fat_4": 1,
    "promis_fat_5": 5,
    "promis_fat_6": 1,
    "promis_fat_7": 5,
    "promis_fat_8": 1,
    "promis_fat_9": 5,
    "promis_fat_10": 1
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     }
    },
    "standardScores": {
     "total": {
      "t": 59.6
     }
    },
    "bands": {
     "adult-t": "mild"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "items whose number has bit 2 set coded 5, the others 1: sum 30, T 59.6",
   "responses": {
    "promis_fat_1": 1,
    "promis_fat_2": 5,
    "promis_fat_3": 5,
    "promis_fat_4": 1,
    "promis_fat_5": 1,
    "promis_fat_6": 5,
    "promis_fat_7": 5,
    "promis_fat_8": 1,
    "promis_fat_9": 1,
    "promis_fat_10": 5
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     }
    },
    "standardScores": {
     "total": {
      "t": 59.6
     }
    },
    "bands": {
     "adult-t": "mild"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "bits-3",
   "note": "items whose number has bit 3 set coded 5, the others 1: sum 26, T 55.6",
   "responses": {
    "promis_fat_1": 1,
    "promis_fat_2": 1,
    "promis_fat_3": 1,
    "promis_fat_4": 5,
    "promis_fat_5": 5,
    "promis_fat_6": 5,
    "promis_fat_7": 5,
    "promis_fat_8": 1,
    "promis_fat_9": 1,
    "promis_fat_10": 1
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     }
    },
    "standardScores": {
     "total": {
      "t": 55.6
     }
    },
    "bands": {
     "adult-t": "mild"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "bits-4",
   "note": "items whose number has bit 4 set coded 5, the others 1: sum 22, T 51.3",
   "responses": {
    "promis_fat_1": 1,
    "promis_fat_2": 1,
    "promis_fat_3": 1,
    "promis_fat_4": 1,
    "promis_fat_5": 1,
    "promis_fat_6": 1,
    "promis_fat_7": 1,
    "promis_fat_8": 5,
    "promis_fat_9": 5,
    "promis_fat_10": 5
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 22
     }
    },
    "standardScores": {
     "total": {
      "t": 51.3
     }
    },
    "bands": {
     "adult-t": "within_limits"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-1",
   "note": "items whose number has bit 1 set coded 2, the others 4: sum 30, T 59.6",
   "responses": {
    "promis_fat_1": 2,
    "promis_fat_2": 4,
    "promis_fat_3": 2,
    "promis_fat_4": 4,
    "promis_fat_5": 2,
    "promis_fat_6": 4,
    "promis_fat_7": 2,
    "promis_fat_8": 4,
    "promis_fat_9": 2,
    "promis_fat_10": 4
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     }
    },
    "standardScores": {
     "total": {
      "t": 59.6
     }
    },
    "bands": {
     "adult-t": "mild"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "mixed-bits-2",
   "note": "items whose number has bit 2 set coded 2, the others 4: sum 30, T 59.6",
   "responses": {
    "promis_fat_1": 4,
    "promis_fat_2": 2,
    "promis_fat_3": 2,
    "promis_fat_4": 4,
    "promis_fat_5": 4,
    "promis_fat_6": 2,
    "promis_fat_7": 2,
    "promis_fat_8": 4,
    "promis_fat_9": 4,
    "promis_fat_10": 2
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     }
    },
    "standardScores": {
     "total": {
      "t": 59.6
     }
    },
    "bands": {
     "adult-t": "mild"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "every-code-3",
   "note": "10 x 3: sum 30, T 59.6",
   "responses": {
    "promis_fat_1": 3,
    "promis_fat_2": 3,
    "promis_fat_3": 3,
    "promis_fat_4": 3,
    "promis_fat_5": 3,
    "promis_fat_6": 3,
    "promis_fat_7": 3,
    "promis_fat_8": 3,
    "promis_fat_9": 3,
    "promis_fat_10": 3
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     }
    },
    "standardScores": {
     "total": {
      "t": 59.6
     }
    },
    "bands": {
     "adult-t": "mild"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-25",
   "note": "sum 25, T 54.5",
   "responses": {
    "promis_fat_1": 5,
    "promis_fat_2": 5,
    "promis_fat_3": 5,
    "promis_fat_4": 4,
    "promis_fat_5": 1,
    "promis_fat_6": 1,
    "promis_fat_7": 1,
    "promis_fat_8": 1,
    "promis_fat_9": 1,
    "promis_fat_10": 1
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 25
     }
    },
    "standardScores": {
     "total": {
      "t": 54.5
     }
    },
    "bands": {
     "adult-t": "within_limits"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-26",
   "note": "sum 26, T 55.6",
   "responses": {
    "promis_fat_1": 5,
    "promis_fat_2": 5,
    "promis_fat_3": 5,
    "promis_fat_4": 5,
    "promis_fat_5": 1,
    "promis_fat_6": 1,
    "promis_fat_7": 1,
    "promis_fat_8": 1,
    "promis_fat_9": 1,
    "promis_fat_10": 1
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     }
    },
    "standardScores": {
     "total": {
      "t": 55.6
     }
    },
    "bands": {
     "adult-t": "mild"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-30",
   "note": "sum 30, T 59.6",
   "responses": {
    "promis_fat_1": 5,
    "promis_fat_2": 5,
    "promis_fat_3": 5,
    "promis_fat_4": 5,
    "promis_fat_5": 5,
    "promis_fat_6": 1,
    "promis_fat_7": 1,
    "promis_fat_8": 1,
    "promis_fat_9": 1,
    "promis_fat_10": 1
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 30
     }
    },
    "standardScores": {
     "total": {
      "t": 59.6
     }
    },
    "bands": {
     "adult-t": "mild"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-31",
   "note": "sum 31, T 60.6",
   "responses": {
    "promis_fat_1": 5,
    "promis_fat_2": 5,
    "promis_fat_3": 5,
    "promis_fat_4": 5,
    "promis_fat_5": 5,
    "promis_fat_6": 2,
    "promis_fat_7": 1,
    "promis_fat_8": 1,
    "promis_fat_9": 1,
    "promis_fat_10": 1
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 31
     }
    },
    "standardScores": {
     "total": {
      "t": 60.6
     }
    },
    "bands": {
     "adult-t": "moderate"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-40",
   "note": "sum 40, T 69.8",
   "responses": {
    "promis_fat_1": 5,
    "promis_fat_2": 5,
    "promis_fat_3": 5,
    "promis_fat_4": 5,
    "promis_fat_5": 5,
    "promis_fat_6": 5,
    "promis_fat_7": 5,
    "promis_fat_8": 3,
    "promis_fat_9": 1,
    "promis_fat_10": 1
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 40
     }
    },
    "standardScores": {
     "total": {
      "t": 69.8
     }
    },
    "bands": {
     "adult-t": "moderate"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-41",
   "note": "sum 41, T 70.9",
   "responses": {
    "promis_fat_1": 5,
    "promis_fat_2": 5,
    "promis_fat_3": 5,
    "promis_fat_4": 5,
    "promis_fat_5": 5,
    "promis_fat_6": 5,
    "promis_fat_7": 5,
    "promis_fat_8": 4,
    "promis_fat_9": 1,
    "promis_fat_10": 1
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 41
     }
    },
    "standardScores": {
     "total": {
      "t": 70.9
     }
    },
    "bands": {
     "adult-t": "severe"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "9 answered, 18 x 10 / 9 = 20, upwards 20, T 49.1",
   "responses": {
    "promis_fat_1": 2,
    "promis_fat_2": 3,
    "promis_fat_3": 1,
    "promis_fat_4": 2,
    "promis_fat_5": 2,
    "promis_fat_6": 3,
    "promis_fat_7": 1,
    "promis_fat_8": 2,
    "promis_fat_9": 2
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "standardScores": {
     "total": {
      "t": 49.1
     }
    },
    "bands": {
     "adult-t": "within_limits"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-just-above",
   "note": "9 answered, 10 x 10 / 9 = 11.11, upwards 12, T 36.9; a fraction below one half still goes upwards",
   "responses": {
    "promis_fat_1": 2,
    "promis_fat_2": 1,
    "promis_fat_3": 1,
    "promis_fat_4": 1,
    "promis_fat_5": 1,
    "promis_fat_6": 1,
    "promis_fat_7": 1,
    "promis_fat_8": 1,
    "promis_fat_9": 1
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 36.9
     }
    },
    "bands": {
     "adult-t": "within_limits"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "fewest-answered",
   "note": "5 answered, 13 x 10 / 5 = 26, upwards 26, T 55.6",
   "responses": {
    "promis_fat_1": 3,
    "promis_fat_2": 2,
    "promis_fat_3": 3,
    "promis_fat_4": 2,
    "promis_fat_5": 3
   },
   "norms": [
    "promis-pediatric-fatigue-10a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     }
    },
    "standardScores": {
     "total": {
      "t": 55.6
     }
    },
    "bands": {
     "adult-t": "mild"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "too-few-answered",
   "note": "4 answered: not scored",
   "responses": {
    "promis_fat_1": 3,
    "promis_fat_2": 3,
    "promis_fat_3": 3,
    "promis_fat_4": 3
   },
   "expect": {
    "scales": {
     "total": "absent"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  }
 ]
}

/** PROMIS Pediatric Fatigue 10a: T of the US calibration sample */
export const promisPediatricFatigue10aUs: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "promis-pediatric-fatigue-10a-us",
 "edition": "calibration as in choir-d",
 "title": {
  "en": "PROMIS Pediatric Fatigue 10a: T of the US calibration sample",
  "zh-CN": "PROMIS 儿童自评短表 疲劳 10a：美国校准样本 T 分"
 },
 "instrument": {
  "id": "promis-pediatric-fatigue-10a",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "US calibration sample, self-report, ages 8-17; T has mean 50 and SD 10 there. Size and years were not read. Not Chinese pupils.",
   "zh-CN": "美国校准样本，8–17 岁自评，T 分均数 50、标准差 10；样本量和年份未查到。不是中国学生。"
  },
  "country": "US",
  "n": null,
  "collected": null,
  "ages": {
   "min": 8,
   "max": 17
  }
 },
 "reviewBy": "2029-12-31",
 "metricKind": "irt",
 "use": "screening",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "sum",
   "metric": "t",
   "kind": "look-up",
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "strata": [
    {
     "id": "all",
     "when": {},
     "cell": "values",
     "from": 10,
     "values": [
      30.2,
      34.3,
      36.9,
      39,
      40.9,
      42.5,
      44,
      45.4,
      46.7,
      47.9,
      49.1,
      50.2,
      51.3,
      52.4,
      53.5,
      54.5,
      55.6,
      56.6,
      57.6,
      58.6,
      59.6,
      60.6,
      61.6,
      62.6,
      63.6,
      64.6,
      65.6,
      66.6,
      67.7,
      68.7,
      69.8,
      70.9,
      72,
      73.2,
      74.4,
      75.7,
      77,
      78.5,
      80.2,
      82.2,
      85.1
     ],
     "standardErrors": [
      5.5,
      4.7,
      4.4,
      4.1,
      3.9,
      3.8,
      3.7,
      3.6,
      3.5,
      3.5,
      3.4,
      3.4,
      3.4,
      3.4,
      3.4,
      3.4,
      3.4,
      3.3,
      3.3,
      3.3,
      3.3,
      3.3,
      3.3,
      3.3,
      3.3,
      3.3,
      3.3,
      3.3,
      3.3,
      3.3,
      3.3,
      3.3,
      3.4,
      3.4,
      3.4,
      3.5,
      3.6,
      3.7,
      3.8,
      4,
      4.5
     ]
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 10,
   "value": 30.2,
   "standardError": 5.5,
   "note": "row 10 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 11,
   "value": 34.3,
   "standardError": 4.7,
   "note": "row 11 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 12,
   "value": 36.9,
   "standardError": 4.4,
   "note": "row 12 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 13,
   "value": 39,
   "standardError": 4.1,
   "note": "row 13 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 14,
   "value": 40.9,
   "standardError": 3.9,
   "note": "row 14 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 15,
   "value": 42.5,
   "standardError": 3.8,
   "note": "row 15 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 16,
   "value": 44,
   "standardError": 3.7,
   "note": "row 16 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 17,
   "value": 45.4,
   "standardError": 3.6,
   "note": "row 17 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 18,
   "value": 46.7,
   "standardError": 3.5,
   "note": "row 18 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 19,
   "value": 47.9,
   "standardError": 3.5,
   "note": "row 19 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 20,
   "value": 49.1,
   "standardError": 3.4,
   "note": "row 20 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 21,
   "value": 50.2,
   "standardError": 3.4,
   "note": "row 21 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 22,
   "value": 51.3,
   "standardError": 3.4,
   "note": "row 22 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 23,
   "value": 52.4,
   "standardError": 3.4,
   "note": "row 23 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 24,
   "value": 53.5,
   "standardError": 3.4,
   "note": "row 24 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 25,
   "value": 54.5,
   "standardError": 3.4,
   "note": "row 25 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 26,
   "value": 55.6,
   "standardError": 3.4,
   "note": "row 26 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 27,
   "value": 56.6,
   "standardError": 3.3,
   "note": "row 27 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 28,
   "value": 57.6,
   "standardError": 3.3,
   "note": "row 28 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 29,
   "value": 58.6,
   "standardError": 3.3,
   "note": "row 29 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 30,
   "value": 59.6,
   "standardError": 3.3,
   "note": "row 30 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 31,
   "value": 60.6,
   "standardError": 3.3,
   "note": "row 31 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 32,
   "value": 61.6,
   "standardError": 3.3,
   "note": "row 32 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 33,
   "value": 62.6,
   "standardError": 3.3,
   "note": "row 33 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 34,
   "value": 63.6,
   "standardError": 3.3,
   "note": "row 34 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 35,
   "value": 64.6,
   "standardError": 3.3,
   "note": "row 35 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 36,
   "value": 65.6,
   "standardError": 3.3,
   "note": "row 36 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 37,
   "value": 66.6,
   "standardError": 3.3,
   "note": "row 37 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 38,
   "value": 67.7,
   "standardError": 3.3,
   "note": "row 38 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 39,
   "value": 68.7,
   "standardError": 3.3,
   "note": "row 39 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 40,
   "value": 69.8,
   "standardError": 3.3,
   "note": "row 40 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 41,
   "value": 70.9,
   "standardError": 3.3,
   "note": "row 41 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 42,
   "value": 72,
   "standardError": 3.4,
   "note": "row 42 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 43,
   "value": 73.2,
   "standardError": 3.4,
   "note": "row 43 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 44,
   "value": 74.4,
   "standardError": 3.4,
   "note": "row 44 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 45,
   "value": 75.7,
   "standardError": 3.5,
   "note": "row 45 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 46,
   "value": 77,
   "standardError": 3.6,
   "note": "row 46 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 47,
   "value": 78.5,
   "standardError": 3.7,
   "note": "row 47 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 48,
   "value": 80.2,
   "standardError": 3.8,
   "note": "row 48 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 49,
   "value": 82.2,
   "standardError": 4,
   "note": "row 49 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 50,
   "value": 85.1,
   "standardError": 4.5,
   "note": "row 50 of the table"
  }
 ],
 "references": [
  {
   "id": "choird",
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, class with the name ending in Fatigue10a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
   "url": "https://github.com/chamtrain/choir-d"
  },
  {
   "id": "method",
   "citation": "Expected a posteriori score for each sum (Lord-Wingersky recursion, prior N(0,1), grid -6 to 6 by 0.02), T = 50 + 10 theta; the same program gives all 33 printed T of the adult Depression 8a and their errors to 0.1."
  }
 ],
 "licence": "Computed from item parameters; the official tables are published by HealthMeasures under its terms.",
 "figure": {
  "source": "method",
  "mark": "D",
  "note": "item parameters from one source; newer forms (v2.0, v3.0) use other calibrations and must not be mixed with it"
 }
}
