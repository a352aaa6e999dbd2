// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of promis-pediatric-life-satisfaction-8a. */
export type ItemId =
  | 'promis_life8_1'
  | 'promis_life8_2'
  | 'promis_life8_3'
  | 'promis_life8_4'
  | 'promis_life8_5'
  | 'promis_life8_6'
  | 'promis_life8_7'
  | 'promis_life8_8'

/** Scale ids of promis-pediatric-life-satisfaction-8a, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** PROMIS Pediatric Life Satisfaction 8a, version 1.0.0. */
export const promisPediatricLifeSatisfaction8a: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
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
 "family": {
  "id": "promis-pediatric",
  "member": "life-satisfaction-8a"
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
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPedShortFormOneZeroLifeSatisfaction8a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
      "en": "not at all",
      "zh-CN": "完全没有"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "a little",
      "zh-CN": "有一点"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "somewhat",
      "zh-CN": "有一些"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "quite",
      "zh-CN": "相当多"
     }
    },
    {
     "code": 5,
     "label": {
      "en": "very much",
      "zh-CN": "非常多"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "promis_life8_1",
   "label": {
    "en": "best life",
    "zh-CN": "生活最好"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_life8_2",
   "label": {
    "en": "outstanding life",
    "zh-CN": "生活出色"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_life8_3",
   "label": {
    "en": "great life",
    "zh-CN": "生活很棒"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_life8_4",
   "label": {
    "en": "wants met",
    "zh-CN": "所求得到满足"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_life8_5",
   "label": {
    "en": "contentment",
    "zh-CN": "对生活满意"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_life8_6",
   "label": {
    "en": "happiness",
    "zh-CN": "生活幸福"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_life8_7",
   "label": {
    "en": "good life",
    "zh-CN": "生活美好"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_life8_8",
   "label": {
    "en": "enjoyment",
    "zh-CN": "享受生活"
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
    "promis_life8_1",
    "promis_life8_2",
    "promis_life8_3",
    "promis_life8_4",
    "promis_life8_5",
    "promis_life8_6",
    "promis_life8_7",
    "promis_life8_8"
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
    "promis_life8_1",
    "promis_life8_2",
    "promis_life8_3",
    "promis_life8_4",
    "promis_life8_5",
    "promis_life8_6",
    "promis_life8_7",
    "promis_life8_8"
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
    "en": "life satisfaction",
    "zh-CN": "生活满意度"
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
      "min": 8,
      "max": 40
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "promis_life8_1",
     "promis_life8_2",
     "promis_life8_3",
     "promis_life8_4",
     "promis_life8_5",
     "promis_life8_6",
     "promis_life8_7",
     "promis_life8_8"
    ],
    "missing": {
     "policy": "prorate",
     "minAnswered": 4,
     "figure": {
      "source": "healthmeasures",
      "mark": "K",
      "note": "at least half of the items and at least four; sum x 8 / answered, rounded upwards"
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
       "en": "The answers point strongly to little satisfaction with life. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能对生活不太满意，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to little satisfaction with life. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能对生活不太满意，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point to little satisfaction with life. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能对生活不太满意，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to little satisfaction with life. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能对生活不太满意，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "Some answers point to little satisfaction with life. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能对生活不太满意。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to little satisfaction with life. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能对生活不太满意。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
   "note": "8 x 1 = 8, T 20.3",
   "responses": "all-lowest",
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     }
    },
    "standardScores": {
     "total": {
      "t": 20.3
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
   "note": "8 x 5 = 40, T 62.5",
   "responses": "all-highest",
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 40
     }
    },
    "standardScores": {
     "total": {
      "t": 62.5
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
   "note": "items whose number has bit 1 set coded 5, the others 1: sum 24, T 38.3",
   "responses": {
    "promis_life8_1": 5,
    "promis_life8_2": 1,
    "promis_life8_3": 5,
    "promis_life8_4": 1,
    "promis_life8_5": 5,
    "promis_life8_6": 1,
    "promis_life8_7": 5,
    "promis_life8_8": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 38.3
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
   "id": "bits-2",
   "note": "items whose number has bit 2 set coded 5, the others 1: sum 24, T 38.3",
   "responses": {
    "promis_life8_1": 1,
    "promis_life8_2": 5,
    "promis_life8_3": 5,
    "promis_life8_4": 1,
    "promis_life8_5": 1,
    "promis_life8_6": 5,
    "promis_life8_7": 5,
    "promis_life8_8": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 38.3
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
   "id": "bits-3",
   "note": "items whose number has bit 3 set coded 5, the others 1: sum 24, T 38.3",
   "responses": {
    "promis_life8_1": 1,
    "promis_life8_2": 1,
    "promis_life8_3": 1,
    "promis_life8_4": 5,
    "promis_life8_5": 5,
    "promis_life8_6": 5,
    "promis_life8_7": 5,
    "promis_life8_8": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 38.3
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
   "id": "bits-4",
   "note": "items whose number has bit 4 set coded 5, the others 1: sum 12, T 27.9",
   "responses": {
    "promis_life8_1": 1,
    "promis_life8_2": 1,
    "promis_life8_3": 1,
    "promis_life8_4": 1,
    "promis_life8_5": 1,
    "promis_life8_6": 1,
    "promis_life8_7": 1,
    "promis_life8_8": 5
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 27.9
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
   "id": "mixed-bits-1",
   "note": "items whose number has bit 1 set coded 2, the others 4: sum 24, T 38.3",
   "responses": {
    "promis_life8_1": 2,
    "promis_life8_2": 4,
    "promis_life8_3": 2,
    "promis_life8_4": 4,
    "promis_life8_5": 2,
    "promis_life8_6": 4,
    "promis_life8_7": 2,
    "promis_life8_8": 4
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 38.3
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
   "id": "mixed-bits-2",
   "note": "items whose number has bit 2 set coded 2, the others 4: sum 24, T 38.3",
   "responses": {
    "promis_life8_1": 4,
    "promis_life8_2": 2,
    "promis_life8_3": 2,
    "promis_life8_4": 4,
    "promis_life8_5": 4,
    "promis_life8_6": 2,
    "promis_life8_7": 2,
    "promis_life8_8": 4
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 38.3
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
   "id": "every-code-3",
   "note": "8 x 3: sum 24, T 38.3",
   "responses": {
    "promis_life8_1": 3,
    "promis_life8_2": 3,
    "promis_life8_3": 3,
    "promis_life8_4": 3,
    "promis_life8_5": 3,
    "promis_life8_6": 3,
    "promis_life8_7": 3,
    "promis_life8_8": 3
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 38.3
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
   "id": "sum-14",
   "note": "sum 14, T 29.9",
   "responses": {
    "promis_life8_1": 5,
    "promis_life8_2": 3,
    "promis_life8_3": 1,
    "promis_life8_4": 1,
    "promis_life8_5": 1,
    "promis_life8_6": 1,
    "promis_life8_7": 1,
    "promis_life8_8": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "standardScores": {
     "total": {
      "t": 29.9
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
   "id": "sum-15",
   "note": "sum 15, T 30.7",
   "responses": {
    "promis_life8_1": 5,
    "promis_life8_2": 4,
    "promis_life8_3": 1,
    "promis_life8_4": 1,
    "promis_life8_5": 1,
    "promis_life8_6": 1,
    "promis_life8_7": 1,
    "promis_life8_8": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "standardScores": {
     "total": {
      "t": 30.7
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
   "id": "sum-25",
   "note": "sum 25, T 39.1",
   "responses": {
    "promis_life8_1": 5,
    "promis_life8_2": 5,
    "promis_life8_3": 5,
    "promis_life8_4": 5,
    "promis_life8_5": 2,
    "promis_life8_6": 1,
    "promis_life8_7": 1,
    "promis_life8_8": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 25
     }
    },
    "standardScores": {
     "total": {
      "t": 39.1
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
   "id": "sum-26",
   "note": "sum 26, T 40",
   "responses": {
    "promis_life8_1": 5,
    "promis_life8_2": 5,
    "promis_life8_3": 5,
    "promis_life8_4": 5,
    "promis_life8_5": 3,
    "promis_life8_6": 1,
    "promis_life8_7": 1,
    "promis_life8_8": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     }
    },
    "standardScores": {
     "total": {
      "t": 40
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
   "note": "sum 31, T 44.9",
   "responses": {
    "promis_life8_1": 5,
    "promis_life8_2": 5,
    "promis_life8_3": 5,
    "promis_life8_4": 5,
    "promis_life8_5": 5,
    "promis_life8_6": 4,
    "promis_life8_7": 1,
    "promis_life8_8": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 31
     }
    },
    "standardScores": {
     "total": {
      "t": 44.9
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
   "id": "sum-32",
   "note": "sum 32, T 45.9",
   "responses": {
    "promis_life8_1": 5,
    "promis_life8_2": 5,
    "promis_life8_3": 5,
    "promis_life8_4": 5,
    "promis_life8_5": 5,
    "promis_life8_6": 5,
    "promis_life8_7": 1,
    "promis_life8_8": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     }
    },
    "standardScores": {
     "total": {
      "t": 45.9
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
   "note": "7 answered, 14 x 8 / 7 = 16, upwards 16, T 31.6",
   "responses": {
    "promis_life8_1": 2,
    "promis_life8_2": 3,
    "promis_life8_3": 1,
    "promis_life8_4": 2,
    "promis_life8_5": 2,
    "promis_life8_6": 3,
    "promis_life8_7": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "standardScores": {
     "total": {
      "t": 31.6
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
   "note": "7 answered, 8 x 8 / 7 = 9.14, upwards 10, T 25.3; a fraction below one half still goes upwards",
   "responses": {
    "promis_life8_1": 2,
    "promis_life8_2": 1,
    "promis_life8_3": 1,
    "promis_life8_4": 1,
    "promis_life8_5": 1,
    "promis_life8_6": 1,
    "promis_life8_7": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "standardScores": {
     "total": {
      "t": 25.3
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
   "note": "4 answered, 10 x 8 / 4 = 20, upwards 20, T 34.9",
   "responses": {
    "promis_life8_1": 3,
    "promis_life8_2": 2,
    "promis_life8_3": 3,
    "promis_life8_4": 2
   },
   "norms": [
    "promis-pediatric-life-satisfaction-8a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "standardScores": {
     "total": {
      "t": 34.9
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
    "promis_life8_1": 3,
    "promis_life8_2": 3,
    "promis_life8_3": 3
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

/** PROMIS Pediatric Life Satisfaction 8a: T of the US calibration sample */
export const promisPediatricLifeSatisfaction8aUs: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "promis-pediatric-life-satisfaction-8a-us",
 "edition": "calibration v1.0",
 "title": {
  "en": "PROMIS Pediatric Life Satisfaction 8a: T of the US calibration sample",
  "zh-CN": "PROMIS 儿童自评短表 生活满意度 8a：美国校准样本 T 分"
 },
 "instrument": {
  "id": "promis-pediatric-life-satisfaction-8a",
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
     "from": 8,
     "values": [
      20.3,
      23.6,
      25.3,
      26.7,
      27.9,
      28.9,
      29.9,
      30.7,
      31.6,
      32.5,
      33.3,
      34.1,
      34.9,
      35.8,
      36.6,
      37.4,
      38.3,
      39.1,
      40,
      40.9,
      41.9,
      42.9,
      43.9,
      44.9,
      45.9,
      46.9,
      48.1,
      49.2,
      50.5,
      52,
      53.9,
      56.7,
      62.5
     ],
     "standardErrors": [
      3.6,
      2.4,
      2.1,
      1.9,
      1.8,
      1.7,
      1.7,
      1.7,
      1.7,
      1.7,
      1.7,
      1.7,
      1.7,
      1.7,
      1.7,
      1.7,
      1.7,
      1.7,
      1.7,
      1.8,
      1.8,
      1.8,
      1.8,
      1.8,
      1.8,
      1.8,
      1.8,
      1.9,
      2,
      2.3,
      2.7,
      3.5,
      5.6
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
   "score": 8,
   "value": 20.3,
   "standardError": 3.6,
   "note": "row 8 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 9,
   "value": 23.6,
   "standardError": 2.4,
   "note": "row 9 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 10,
   "value": 25.3,
   "standardError": 2.1,
   "note": "row 10 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 11,
   "value": 26.7,
   "standardError": 1.9,
   "note": "row 11 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 12,
   "value": 27.9,
   "standardError": 1.8,
   "note": "row 12 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 13,
   "value": 28.9,
   "standardError": 1.7,
   "note": "row 13 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 14,
   "value": 29.9,
   "standardError": 1.7,
   "note": "row 14 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 15,
   "value": 30.7,
   "standardError": 1.7,
   "note": "row 15 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 16,
   "value": 31.6,
   "standardError": 1.7,
   "note": "row 16 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 17,
   "value": 32.5,
   "standardError": 1.7,
   "note": "row 17 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 18,
   "value": 33.3,
   "standardError": 1.7,
   "note": "row 18 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 19,
   "value": 34.1,
   "standardError": 1.7,
   "note": "row 19 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 20,
   "value": 34.9,
   "standardError": 1.7,
   "note": "row 20 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 21,
   "value": 35.8,
   "standardError": 1.7,
   "note": "row 21 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 22,
   "value": 36.6,
   "standardError": 1.7,
   "note": "row 22 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 23,
   "value": 37.4,
   "standardError": 1.7,
   "note": "row 23 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 24,
   "value": 38.3,
   "standardError": 1.7,
   "note": "row 24 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 25,
   "value": 39.1,
   "standardError": 1.7,
   "note": "row 25 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 26,
   "value": 40,
   "standardError": 1.7,
   "note": "row 26 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 27,
   "value": 40.9,
   "standardError": 1.8,
   "note": "row 27 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 28,
   "value": 41.9,
   "standardError": 1.8,
   "note": "row 28 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 29,
   "value": 42.9,
   "standardError": 1.8,
   "note": "row 29 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 30,
   "value": 43.9,
   "standardError": 1.8,
   "note": "row 30 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 31,
   "value": 44.9,
   "standardError": 1.8,
   "note": "row 31 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 32,
   "value": 45.9,
   "standardError": 1.8,
   "note": "row 32 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 33,
   "value": 46.9,
   "standardError": 1.8,
   "note": "row 33 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 34,
   "value": 48.1,
   "standardError": 1.8,
   "note": "row 34 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 35,
   "value": 49.2,
   "standardError": 1.9,
   "note": "row 35 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 36,
   "value": 50.5,
   "standardError": 2,
   "note": "row 36 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 37,
   "value": 52,
   "standardError": 2.3,
   "note": "row 37 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 38,
   "value": 53.9,
   "standardError": 2.7,
   "note": "row 38 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 39,
   "value": 56.7,
   "standardError": 3.5,
   "note": "row 39 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 40,
   "value": 62.5,
   "standardError": 5.6,
   "note": "row 40 of the table"
  }
 ],
 "references": [
  {
   "id": "choird",
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPedShortFormOneZeroLifeSatisfaction8a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
