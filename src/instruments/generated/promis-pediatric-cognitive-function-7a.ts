// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of promis-pediatric-cognitive-function-7a. */
export type ItemId =
  | 'promis_cog_1'
  | 'promis_cog_2'
  | 'promis_cog_3'
  | 'promis_cog_4'
  | 'promis_cog_5'
  | 'promis_cog_6'
  | 'promis_cog_7'

/** Scale ids of promis-pediatric-cognitive-function-7a, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** PROMIS Pediatric Cognitive Function 7a, version 1.0.0. */
export const promisPediatricCognitiveFunction7a: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
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
 "family": {
  "id": "promis-pediatric",
  "member": "cognitive-function-7a"
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
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPedShortFormOneZeroCognitiveFunction7a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
     "code": 5,
     "label": {
      "en": "never",
      "zh-CN": "从无"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "a little",
      "zh-CN": "少许时间"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "some of it",
      "zh-CN": "部分时间"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "most of it",
      "zh-CN": "多数时间"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "all of it",
      "zh-CN": "全部时间"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "promis_cog_1",
   "label": {
    "en": "trouble: attention",
    "zh-CN": "难：保持注意"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_cog_2",
   "label": {
    "en": "trouble: after interruption",
    "zh-CN": "难：被打断后接续"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_cog_3",
   "label": {
    "en": "rereads",
    "zh-CN": "反复阅读"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_cog_4",
   "label": {
    "en": "forgets",
    "zh-CN": "易忘事"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_cog_5",
   "label": {
    "en": "needs lists",
    "zh-CN": "依靠清单"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_cog_6",
   "label": {
    "en": "trouble: remembering chores",
    "zh-CN": "难：记住任务"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_cog_7",
   "label": {
    "en": "effort to attend",
    "zh-CN": "费力才专心"
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
    "days": 28
   },
   "order": [
    "promis_cog_1",
    "promis_cog_2",
    "promis_cog_3",
    "promis_cog_4",
    "promis_cog_5",
    "promis_cog_6",
    "promis_cog_7"
   ],
   "figure": {
    "source": "choird",
    "mark": "S1",
    "note": "items in the order of the class, which may differ from the printed form"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 28
   },
   "order": [
    "promis_cog_1",
    "promis_cog_2",
    "promis_cog_3",
    "promis_cog_4",
    "promis_cog_5",
    "promis_cog_6",
    "promis_cog_7"
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
    "en": "cognitive function",
    "zh-CN": "认知功能"
   },
   "direction": "lower-is-worse",
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
      "min": 7,
      "max": 35
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "promis_cog_1",
     "promis_cog_2",
     "promis_cog_3",
     "promis_cog_4",
     "promis_cog_5",
     "promis_cog_6",
     "promis_cog_7"
    ],
    "missing": {
     "policy": "prorate",
     "minAnswered": 4,
     "figure": {
      "source": "healthmeasures",
      "mark": "K",
      "note": "at least half of the items and at least four; sum x 7 / answered, rounded upwards"
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
   "default": false,
   "cuts": [
    {
     "at": 30,
     "closed": "at-or-above"
    },
    {
     "at": 40,
     "closed": "at-or-above"
    },
    {
     "at": 45,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "severe",
     "label": {
      "en": "severe",
      "zh-CN": "重度"
     },
     "severity": 3,
     "audience": {
      "family": {
       "en": "The answers point strongly to trouble with attention and memory. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在专心和记忆上感到吃力，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to trouble with attention and memory. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在专心和记忆上感到吃力，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point to trouble with attention and memory. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能在专心和记忆上感到吃力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble with attention and memory. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能在专心和记忆上感到吃力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "Some answers point to trouble with attention and memory. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能在专心和记忆上感到吃力。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to trouble with attention and memory. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能在专心和记忆上感到吃力。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "within_limits",
     "label": {
      "en": "highest band",
      "zh-CN": "最高一级"
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
    "en": "US adults",
    "zh-CN": "美国成人"
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
    "mark": "K",
    "note": "unverified adult cuts; to be chosen by name, no set is recommended"
   }
  }
 ],
 "reliability": [],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "7 x 1 = 7, T 24",
   "responses": "all-lowest",
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     }
    },
    "standardScores": {
     "total": {
      "t": 24
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
   "id": "all-highest",
   "note": "7 x 5 = 35, T 63.1",
   "responses": "all-highest",
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 35
     }
    },
    "standardScores": {
     "total": {
      "t": 63.1
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
   "id": "bits-1",
   "note": "items whose number has bit 1 set coded 5, the others 1: sum 23, T 43",
   "responses": {
    "promis_cog_1": 5,
    "promis_cog_2": 1,
    "promis_cog_3": 5,
    "promis_cog_4": 1,
    "promis_cog_5": 5,
    "promis_cog_6": 1,
    "promis_cog_7": 5
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 23
     }
    },
    "standardScores": {
     "total": {
      "t": 43
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
   "note": "items whose number has bit 2 set coded 5, the others 1: sum 23, T 43",
   "responses": {
    "promis_cog_1": 1,
    "promis_cog_2": 5,
    "promis_cog_3": 5,
    "promis_cog_4": 1,
    "promis_cog_5": 1,
    "promis_cog_6": 5,
    "promis_cog_7": 5
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 23
     }
    },
    "standardScores": {
     "total": {
      "t": 43
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
   "note": "items whose number has bit 3 set coded 5, the others 1: sum 23, T 43",
   "responses": {
    "promis_cog_1": 1,
    "promis_cog_2": 1,
    "promis_cog_3": 1,
    "promis_cog_4": 5,
    "promis_cog_5": 5,
    "promis_cog_6": 5,
    "promis_cog_7": 5
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 23
     }
    },
    "standardScores": {
     "total": {
      "t": 43
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
   "id": "mixed-bits-1",
   "note": "items whose number has bit 1 set coded 2, the others 4: sum 20, T 40.3",
   "responses": {
    "promis_cog_1": 2,
    "promis_cog_2": 4,
    "promis_cog_3": 2,
    "promis_cog_4": 4,
    "promis_cog_5": 2,
    "promis_cog_6": 4,
    "promis_cog_7": 2
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "standardScores": {
     "total": {
      "t": 40.3
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
   "note": "items whose number has bit 2 set coded 2, the others 4: sum 20, T 40.3",
   "responses": {
    "promis_cog_1": 4,
    "promis_cog_2": 2,
    "promis_cog_3": 2,
    "promis_cog_4": 4,
    "promis_cog_5": 4,
    "promis_cog_6": 2,
    "promis_cog_7": 2
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "standardScores": {
     "total": {
      "t": 40.3
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
   "note": "7 x 3: sum 21, T 41.2",
   "responses": {
    "promis_cog_1": 3,
    "promis_cog_2": 3,
    "promis_cog_3": 3,
    "promis_cog_4": 3,
    "promis_cog_5": 3,
    "promis_cog_6": 3,
    "promis_cog_7": 3
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 21
     }
    },
    "standardScores": {
     "total": {
      "t": 41.2
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
   "id": "sum-9",
   "note": "sum 9, T 29.5",
   "responses": {
    "promis_cog_1": 3,
    "promis_cog_2": 1,
    "promis_cog_3": 1,
    "promis_cog_4": 1,
    "promis_cog_5": 1,
    "promis_cog_6": 1,
    "promis_cog_7": 1
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "standardScores": {
     "total": {
      "t": 29.5
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
   "id": "sum-10",
   "note": "sum 10, T 30.9",
   "responses": {
    "promis_cog_1": 4,
    "promis_cog_2": 1,
    "promis_cog_3": 1,
    "promis_cog_4": 1,
    "promis_cog_5": 1,
    "promis_cog_6": 1,
    "promis_cog_7": 1
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "standardScores": {
     "total": {
      "t": 30.9
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
   "id": "sum-19",
   "note": "sum 19, T 39.5",
   "responses": {
    "promis_cog_1": 5,
    "promis_cog_2": 5,
    "promis_cog_3": 5,
    "promis_cog_4": 1,
    "promis_cog_5": 1,
    "promis_cog_6": 1,
    "promis_cog_7": 1
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 19
     }
    },
    "standardScores": {
     "total": {
      "t": 39.5
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
   "id": "sum-20",
   "note": "sum 20, T 40.3",
   "responses": {
    "promis_cog_1": 5,
    "promis_cog_2": 5,
    "promis_cog_3": 5,
    "promis_cog_4": 2,
    "promis_cog_5": 1,
    "promis_cog_6": 1,
    "promis_cog_7": 1
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "standardScores": {
     "total": {
      "t": 40.3
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
   "note": "sum 25, T 44.8",
   "responses": {
    "promis_cog_1": 5,
    "promis_cog_2": 5,
    "promis_cog_3": 5,
    "promis_cog_4": 5,
    "promis_cog_5": 3,
    "promis_cog_6": 1,
    "promis_cog_7": 1
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 25
     }
    },
    "standardScores": {
     "total": {
      "t": 44.8
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
   "id": "sum-26",
   "note": "sum 26, T 45.8",
   "responses": {
    "promis_cog_1": 5,
    "promis_cog_2": 5,
    "promis_cog_3": 5,
    "promis_cog_4": 5,
    "promis_cog_5": 4,
    "promis_cog_6": 1,
    "promis_cog_7": 1
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     }
    },
    "standardScores": {
     "total": {
      "t": 45.8
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
   "id": "one-missing",
   "note": "6 answered, 13 x 7 / 6 = 15.17, upwards 16, T 36.9",
   "responses": {
    "promis_cog_1": 2,
    "promis_cog_2": 3,
    "promis_cog_3": 1,
    "promis_cog_4": 2,
    "promis_cog_5": 2,
    "promis_cog_6": 3
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "standardScores": {
     "total": {
      "t": 36.9
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
   "id": "one-missing-just-above",
   "note": "6 answered, 7 x 7 / 6 = 8.17, upwards 9, T 29.5; a fraction below one half still goes upwards",
   "responses": {
    "promis_cog_1": 2,
    "promis_cog_2": 1,
    "promis_cog_3": 1,
    "promis_cog_4": 1,
    "promis_cog_5": 1,
    "promis_cog_6": 1
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "standardScores": {
     "total": {
      "t": 29.5
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
   "id": "fewest-answered",
   "note": "4 answered, 10 x 7 / 4 = 17.5, upwards 18, T 38.6",
   "responses": {
    "promis_cog_1": 3,
    "promis_cog_2": 2,
    "promis_cog_3": 3,
    "promis_cog_4": 2
   },
   "norms": [
    "promis-pediatric-cognitive-function-7a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     }
    },
    "standardScores": {
     "total": {
      "t": 38.6
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
   "id": "too-few-answered",
   "note": "3 answered: not scored",
   "responses": {
    "promis_cog_1": 3,
    "promis_cog_2": 3,
    "promis_cog_3": 3
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

/** PROMIS Pediatric Cognitive Function 7a: T of the US calibration sample */
export const promisPediatricCognitiveFunction7aUs: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "promis-pediatric-cognitive-function-7a-us",
 "edition": "calibration v1.0",
 "title": {
  "en": "PROMIS Pediatric Cognitive Function 7a: T of the US calibration sample",
  "zh-CN": "PROMIS 儿童自评短表 认知功能 7a：美国校准样本 T 分"
 },
 "instrument": {
  "id": "promis-pediatric-cognitive-function-7a",
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
     "from": 7,
     "values": [
      24,
      27.7,
      29.5,
      30.9,
      32.1,
      33.2,
      34.2,
      35.1,
      36,
      36.9,
      37.8,
      38.6,
      39.5,
      40.3,
      41.2,
      42.1,
      43,
      43.9,
      44.8,
      45.8,
      46.8,
      47.9,
      49,
      50.2,
      51.5,
      53,
      54.8,
      57.3,
      63.1
     ],
     "standardErrors": [
      4,
      2.7,
      2.4,
      2.2,
      2.1,
      2,
      2,
      2,
      2,
      1.9,
      1.9,
      1.9,
      1.9,
      1.9,
      2,
      2,
      2,
      2,
      2,
      2,
      2,
      2.1,
      2.1,
      2.1,
      2.2,
      2.3,
      2.6,
      3.1,
      5.4
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
   "score": 7,
   "value": 24,
   "standardError": 4,
   "note": "row 7 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 8,
   "value": 27.7,
   "standardError": 2.7,
   "note": "row 8 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 9,
   "value": 29.5,
   "standardError": 2.4,
   "note": "row 9 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 10,
   "value": 30.9,
   "standardError": 2.2,
   "note": "row 10 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 11,
   "value": 32.1,
   "standardError": 2.1,
   "note": "row 11 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 12,
   "value": 33.2,
   "standardError": 2,
   "note": "row 12 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 13,
   "value": 34.2,
   "standardError": 2,
   "note": "row 13 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 14,
   "value": 35.1,
   "standardError": 2,
   "note": "row 14 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 15,
   "value": 36,
   "standardError": 2,
   "note": "row 15 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 16,
   "value": 36.9,
   "standardError": 1.9,
   "note": "row 16 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 17,
   "value": 37.8,
   "standardError": 1.9,
   "note": "row 17 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 18,
   "value": 38.6,
   "standardError": 1.9,
   "note": "row 18 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 19,
   "value": 39.5,
   "standardError": 1.9,
   "note": "row 19 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 20,
   "value": 40.3,
   "standardError": 1.9,
   "note": "row 20 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 21,
   "value": 41.2,
   "standardError": 2,
   "note": "row 21 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 22,
   "value": 42.1,
   "standardError": 2,
   "note": "row 22 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 23,
   "value": 43,
   "standardError": 2,
   "note": "row 23 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 24,
   "value": 43.9,
   "standardError": 2,
   "note": "row 24 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 25,
   "value": 44.8,
   "standardError": 2,
   "note": "row 25 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 26,
   "value": 45.8,
   "standardError": 2,
   "note": "row 26 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 27,
   "value": 46.8,
   "standardError": 2,
   "note": "row 27 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 28,
   "value": 47.9,
   "standardError": 2.1,
   "note": "row 28 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 29,
   "value": 49,
   "standardError": 2.1,
   "note": "row 29 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 30,
   "value": 50.2,
   "standardError": 2.1,
   "note": "row 30 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 31,
   "value": 51.5,
   "standardError": 2.2,
   "note": "row 31 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 32,
   "value": 53,
   "standardError": 2.3,
   "note": "row 32 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 33,
   "value": 54.8,
   "standardError": 2.6,
   "note": "row 33 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 34,
   "value": 57.3,
   "standardError": 3.1,
   "note": "row 34 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 35,
   "value": 63.1,
   "standardError": 5.4,
   "note": "row 35 of the table"
  }
 ],
 "references": [
  {
   "id": "choird",
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPedShortFormOneZeroCognitiveFunction7a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
