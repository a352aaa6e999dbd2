// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of promis-pediatric-anger-5a. */
export type ItemId =
  | 'promis_ang_1'
  | 'promis_ang_2'
  | 'promis_ang_3'
  | 'promis_ang_4'
  | 'promis_ang_5'

/** Scale ids of promis-pediatric-anger-5a, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** PROMIS Pediatric Anger 5a, version 1.0.0. */
export const promisPediatricAnger5a: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
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
 "family": {
  "id": "promis-pediatric",
  "member": "anger-5a"
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
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPediatricScaleOneOneAnger5a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
   "id": "promis_ang_1",
   "label": {
    "en": "mad",
    "zh-CN": "恼火"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_ang_2",
   "label": {
    "en": "urge to throw things",
    "zh-CN": "想摔东西"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_ang_3",
   "label": {
    "en": "urge to yell",
    "zh-CN": "想对人吼"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_ang_4",
   "label": {
    "en": "fed up",
    "zh-CN": "厌烦透了"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_ang_5",
   "label": {
    "en": "upset",
    "zh-CN": "心烦"
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
    "promis_ang_1",
    "promis_ang_2",
    "promis_ang_3",
    "promis_ang_4",
    "promis_ang_5"
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
    "days": 7
   },
   "order": [
    "promis_ang_1",
    "promis_ang_2",
    "promis_ang_3",
    "promis_ang_4",
    "promis_ang_5"
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
    "en": "anger",
    "zh-CN": "愤怒"
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
      "min": 5,
      "max": 25
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "promis_ang_1",
     "promis_ang_2",
     "promis_ang_3",
     "promis_ang_4",
     "promis_ang_5"
    ],
    "missing": {
     "policy": "prorate",
     "minAnswered": 4,
     "figure": {
      "source": "healthmeasures",
      "mark": "K",
      "note": "at least half of the items and at least four; sum x 5 / answered, rounded upwards"
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
       "en": "Some answers point to anger and irritation. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能容易生气、烦躁。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to anger and irritation. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能容易生气、烦躁。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to anger and irritation. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易生气、烦躁，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to anger and irritation. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易生气、烦躁，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to anger and irritation. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易生气、烦躁，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to anger and irritation. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易生气、烦躁，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
   "note": "5 x 1 = 5, T 31.5",
   "responses": "all-lowest",
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     }
    },
    "standardScores": {
     "total": {
      "t": 31.5
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
   "note": "5 x 5 = 25, T 80.7",
   "responses": "all-highest",
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 25
     }
    },
    "standardScores": {
     "total": {
      "t": 80.7
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
   "note": "items whose number has bit 1 set coded 5, the others 1: sum 17, T 62.3",
   "responses": {
    "promis_ang_1": 5,
    "promis_ang_2": 1,
    "promis_ang_3": 5,
    "promis_ang_4": 1,
    "promis_ang_5": 5
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     }
    },
    "standardScores": {
     "total": {
      "t": 62.3
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
   "note": "items whose number has bit 2 set coded 5, the others 1: sum 13, T 54.2",
   "responses": {
    "promis_ang_1": 1,
    "promis_ang_2": 5,
    "promis_ang_3": 5,
    "promis_ang_4": 1,
    "promis_ang_5": 1
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     }
    },
    "standardScores": {
     "total": {
      "t": 54.2
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
   "id": "bits-3",
   "note": "items whose number has bit 3 set coded 5, the others 1: sum 13, T 54.2",
   "responses": {
    "promis_ang_1": 1,
    "promis_ang_2": 1,
    "promis_ang_3": 1,
    "promis_ang_4": 5,
    "promis_ang_5": 5
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     }
    },
    "standardScores": {
     "total": {
      "t": 54.2
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
   "note": "items whose number has bit 1 set coded 2, the others 4: sum 14, T 56.3",
   "responses": {
    "promis_ang_1": 2,
    "promis_ang_2": 4,
    "promis_ang_3": 2,
    "promis_ang_4": 4,
    "promis_ang_5": 2
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "standardScores": {
     "total": {
      "t": 56.3
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
   "note": "items whose number has bit 2 set coded 2, the others 4: sum 16, T 60.3",
   "responses": {
    "promis_ang_1": 4,
    "promis_ang_2": 2,
    "promis_ang_3": 2,
    "promis_ang_4": 4,
    "promis_ang_5": 4
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "standardScores": {
     "total": {
      "t": 60.3
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
   "note": "5 x 3: sum 15, T 58.3",
   "responses": {
    "promis_ang_1": 3,
    "promis_ang_2": 3,
    "promis_ang_3": 3,
    "promis_ang_4": 3,
    "promis_ang_5": 3
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "standardScores": {
     "total": {
      "t": 58.3
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
   "id": "sum-13",
   "note": "sum 13, T 54.2",
   "responses": {
    "promis_ang_1": 5,
    "promis_ang_2": 5,
    "promis_ang_3": 1,
    "promis_ang_4": 1,
    "promis_ang_5": 1
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     }
    },
    "standardScores": {
     "total": {
      "t": 54.2
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
   "id": "sum-14",
   "note": "sum 14, T 56.3",
   "responses": {
    "promis_ang_1": 5,
    "promis_ang_2": 5,
    "promis_ang_3": 2,
    "promis_ang_4": 1,
    "promis_ang_5": 1
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "standardScores": {
     "total": {
      "t": 56.3
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
   "id": "sum-15",
   "note": "sum 15, T 58.3",
   "responses": {
    "promis_ang_1": 5,
    "promis_ang_2": 5,
    "promis_ang_3": 3,
    "promis_ang_4": 1,
    "promis_ang_5": 1
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "standardScores": {
     "total": {
      "t": 58.3
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
   "id": "sum-16",
   "note": "sum 16, T 60.3",
   "responses": {
    "promis_ang_1": 5,
    "promis_ang_2": 5,
    "promis_ang_3": 4,
    "promis_ang_4": 1,
    "promis_ang_5": 1
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "standardScores": {
     "total": {
      "t": 60.3
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
   "note": "sum 20, T 68.4",
   "responses": {
    "promis_ang_1": 5,
    "promis_ang_2": 5,
    "promis_ang_3": 5,
    "promis_ang_4": 4,
    "promis_ang_5": 1
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "standardScores": {
     "total": {
      "t": 68.4
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
   "id": "sum-21",
   "note": "sum 21, T 70.4",
   "responses": {
    "promis_ang_1": 5,
    "promis_ang_2": 5,
    "promis_ang_3": 5,
    "promis_ang_4": 5,
    "promis_ang_5": 1
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 21
     }
    },
    "standardScores": {
     "total": {
      "t": 70.4
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
   "note": "4 answered, 8 x 5 / 4 = 10, upwards 10, T 47.6",
   "responses": {
    "promis_ang_1": 2,
    "promis_ang_2": 3,
    "promis_ang_3": 1,
    "promis_ang_4": 2
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "standardScores": {
     "total": {
      "t": 47.6
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
   "note": "4 answered, 10 x 5 / 4 = 12.5, upwards 13, T 54.2",
   "responses": {
    "promis_ang_1": 3,
    "promis_ang_2": 2,
    "promis_ang_3": 3,
    "promis_ang_4": 2
   },
   "norms": [
    "promis-pediatric-anger-5a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     }
    },
    "standardScores": {
     "total": {
      "t": 54.2
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
   "id": "too-few-answered",
   "note": "3 answered: not scored",
   "responses": {
    "promis_ang_1": 3,
    "promis_ang_2": 3,
    "promis_ang_3": 3
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

/** PROMIS Pediatric Anger 5a: T of the US calibration sample */
export const promisPediatricAnger5aUs: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "promis-pediatric-anger-5a-us",
 "edition": "calibration v1.1",
 "title": {
  "en": "PROMIS Pediatric Anger 5a: T of the US calibration sample",
  "zh-CN": "PROMIS 儿童自评短表 愤怒 5a：美国校准样本 T 分"
 },
 "instrument": {
  "id": "promis-pediatric-anger-5a",
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
     "from": 5,
     "values": [
      31.5,
      36.4,
      39.6,
      42.5,
      45.2,
      47.6,
      49.9,
      52.1,
      54.2,
      56.3,
      58.3,
      60.3,
      62.3,
      64.3,
      66.3,
      68.4,
      70.4,
      72.6,
      75,
      77.6,
      80.7
     ],
     "standardErrors": [
      5.9,
      5.2,
      5,
      4.8,
      4.7,
      4.7,
      4.7,
      4.6,
      4.6,
      4.6,
      4.6,
      4.6,
      4.6,
      4.5,
      4.5,
      4.5,
      4.5,
      4.5,
      4.6,
      4.8,
      5.2
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
   "score": 5,
   "value": 31.5,
   "standardError": 5.9,
   "note": "row 5 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 6,
   "value": 36.4,
   "standardError": 5.2,
   "note": "row 6 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 7,
   "value": 39.6,
   "standardError": 5,
   "note": "row 7 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 8,
   "value": 42.5,
   "standardError": 4.8,
   "note": "row 8 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 9,
   "value": 45.2,
   "standardError": 4.7,
   "note": "row 9 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 10,
   "value": 47.6,
   "standardError": 4.7,
   "note": "row 10 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 11,
   "value": 49.9,
   "standardError": 4.7,
   "note": "row 11 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 12,
   "value": 52.1,
   "standardError": 4.6,
   "note": "row 12 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 13,
   "value": 54.2,
   "standardError": 4.6,
   "note": "row 13 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 14,
   "value": 56.3,
   "standardError": 4.6,
   "note": "row 14 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 15,
   "value": 58.3,
   "standardError": 4.6,
   "note": "row 15 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 16,
   "value": 60.3,
   "standardError": 4.6,
   "note": "row 16 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 17,
   "value": 62.3,
   "standardError": 4.6,
   "note": "row 17 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 18,
   "value": 64.3,
   "standardError": 4.5,
   "note": "row 18 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 19,
   "value": 66.3,
   "standardError": 4.5,
   "note": "row 19 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 20,
   "value": 68.4,
   "standardError": 4.5,
   "note": "row 20 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 21,
   "value": 70.4,
   "standardError": 4.5,
   "note": "row 21 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 22,
   "value": 72.6,
   "standardError": 4.5,
   "note": "row 22 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 23,
   "value": 75,
   "standardError": 4.6,
   "note": "row 23 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 24,
   "value": 77.6,
   "standardError": 4.8,
   "note": "row 24 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 25,
   "value": 80.7,
   "standardError": 5.2,
   "note": "row 25 of the table"
  }
 ],
 "references": [
  {
   "id": "choird",
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPediatricScaleOneOneAnger5a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
