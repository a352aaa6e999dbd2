// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of promis-pediatric-life-satisfaction-4a. */
export type ItemId =
  | 'promis_life4_1'
  | 'promis_life4_2'
  | 'promis_life4_3'
  | 'promis_life4_4'

/** Scale ids of promis-pediatric-life-satisfaction-4a, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** PROMIS Pediatric Life Satisfaction 4a, version 1.0.0. */
export const promisPediatricLifeSatisfaction4a: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "promis-pediatric-life-satisfaction-4a",
 "version": "1.0.0",
 "title": {
  "en": "PROMIS Pediatric Life Satisfaction 4a",
  "zh-CN": "PROMIS 儿童自评短表：生活满意度 4a"
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
  "member": "life-satisfaction-4a"
 },
 "embeddedIn": {
  "instrument": "promis-pediatric-life-satisfaction-8a",
  "items": {
   "promis_life4_1": "promis_life8_4",
   "promis_life4_2": "promis_life8_5",
   "promis_life4_3": "promis_life8_6",
   "promis_life4_4": "promis_life8_7"
  }
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
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPedShortFormOneZeroLifeSatisfaction4a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
   "id": "promis_life4_1",
   "label": {
    "en": "wants met",
    "zh-CN": "所求得到满足"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_life4_2",
   "label": {
    "en": "contentment",
    "zh-CN": "对生活满意"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_life4_3",
   "label": {
    "en": "happiness",
    "zh-CN": "生活幸福"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_life4_4",
   "label": {
    "en": "good life",
    "zh-CN": "生活美好"
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
    "promis_life4_1",
    "promis_life4_2",
    "promis_life4_3",
    "promis_life4_4"
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
    "promis_life4_1",
    "promis_life4_2",
    "promis_life4_3",
    "promis_life4_4"
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
     "range": {
      "min": 4,
      "max": 20
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "promis_life4_1",
     "promis_life4_2",
     "promis_life4_3",
     "promis_life4_4"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "healthmeasures",
      "mark": "K",
      "note": "at least four answers are needed, which is all of them"
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
   "note": "4 x 1 = 4, T 21.2",
   "responses": "all-lowest",
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     }
    },
    "standardScores": {
     "total": {
      "t": 21.2
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
   "note": "4 x 5 = 20, T 60.6",
   "responses": "all-highest",
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "standardScores": {
     "total": {
      "t": 60.6
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
   "note": "items whose number has bit 1 set coded 5, the others 1: sum 12, T 37.6",
   "responses": {
    "promis_life4_1": 5,
    "promis_life4_2": 1,
    "promis_life4_3": 5,
    "promis_life4_4": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 37.6
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
   "note": "items whose number has bit 2 set coded 5, the others 1: sum 12, T 37.6",
   "responses": {
    "promis_life4_1": 1,
    "promis_life4_2": 5,
    "promis_life4_3": 5,
    "promis_life4_4": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 37.6
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
   "note": "items whose number has bit 3 set coded 5, the others 1: sum 8, T 30.8",
   "responses": {
    "promis_life4_1": 1,
    "promis_life4_2": 1,
    "promis_life4_3": 1,
    "promis_life4_4": 5
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     }
    },
    "standardScores": {
     "total": {
      "t": 30.8
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
   "id": "mixed-bits-1",
   "note": "items whose number has bit 1 set coded 2, the others 4: sum 12, T 37.6",
   "responses": {
    "promis_life4_1": 2,
    "promis_life4_2": 4,
    "promis_life4_3": 2,
    "promis_life4_4": 4
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 37.6
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
   "note": "items whose number has bit 2 set coded 2, the others 4: sum 12, T 37.6",
   "responses": {
    "promis_life4_1": 4,
    "promis_life4_2": 2,
    "promis_life4_3": 2,
    "promis_life4_4": 4
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 37.6
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
   "note": "4 x 3: sum 12, T 37.6",
   "responses": {
    "promis_life4_1": 3,
    "promis_life4_2": 3,
    "promis_life4_3": 3,
    "promis_life4_4": 3
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 37.6
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
   "id": "sum-7",
   "note": "sum 7, T 29.1",
   "responses": {
    "promis_life4_1": 4,
    "promis_life4_2": 1,
    "promis_life4_3": 1,
    "promis_life4_4": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     }
    },
    "standardScores": {
     "total": {
      "t": 29.1
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
   "id": "sum-8",
   "note": "sum 8, T 30.8",
   "responses": {
    "promis_life4_1": 5,
    "promis_life4_2": 1,
    "promis_life4_3": 1,
    "promis_life4_4": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     }
    },
    "standardScores": {
     "total": {
      "t": 30.8
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
   "id": "sum-13",
   "note": "sum 13, T 39.5",
   "responses": {
    "promis_life4_1": 5,
    "promis_life4_2": 5,
    "promis_life4_3": 2,
    "promis_life4_4": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 13
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
   "id": "sum-14",
   "note": "sum 14, T 41.4",
   "responses": {
    "promis_life4_1": 5,
    "promis_life4_2": 5,
    "promis_life4_3": 3,
    "promis_life4_4": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "standardScores": {
     "total": {
      "t": 41.4
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
   "note": "sum 15, T 43.4",
   "responses": {
    "promis_life4_1": 5,
    "promis_life4_2": 5,
    "promis_life4_3": 4,
    "promis_life4_4": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "standardScores": {
     "total": {
      "t": 43.4
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
   "note": "sum 16, T 45.3",
   "responses": {
    "promis_life4_1": 5,
    "promis_life4_2": 5,
    "promis_life4_3": 5,
    "promis_life4_4": 1
   },
   "norms": [
    "promis-pediatric-life-satisfaction-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "standardScores": {
     "total": {
      "t": 45.3
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
   "note": "three answered: not scored",
   "responses": {
    "promis_life4_1": 3,
    "promis_life4_2": 3,
    "promis_life4_3": 3
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

/** PROMIS Pediatric Life Satisfaction 4a: T of the US calibration sample */
export const promisPediatricLifeSatisfaction4aUs: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "promis-pediatric-life-satisfaction-4a-us",
 "edition": "calibration v1.0",
 "title": {
  "en": "PROMIS Pediatric Life Satisfaction 4a: T of the US calibration sample",
  "zh-CN": "PROMIS 儿童自评短表 生活满意度 4a：美国校准样本 T 分"
 },
 "instrument": {
  "id": "promis-pediatric-life-satisfaction-4a",
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
     "from": 4,
     "values": [
      21.2,
      24.9,
      27.2,
      29.1,
      30.8,
      32.5,
      34.2,
      35.9,
      37.6,
      39.5,
      41.4,
      43.4,
      45.3,
      47.6,
      50.4,
      54.1,
      60.6
     ],
     "standardErrors": [
      3.8,
      2.7,
      2.5,
      2.4,
      2.4,
      2.5,
      2.5,
      2.5,
      2.5,
      2.6,
      2.6,
      2.6,
      2.7,
      2.9,
      3.3,
      4,
      6.1
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
   "score": 4,
   "value": 21.2,
   "standardError": 3.8,
   "note": "row 4 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 5,
   "value": 24.9,
   "standardError": 2.7,
   "note": "row 5 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 6,
   "value": 27.2,
   "standardError": 2.5,
   "note": "row 6 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 7,
   "value": 29.1,
   "standardError": 2.4,
   "note": "row 7 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 8,
   "value": 30.8,
   "standardError": 2.4,
   "note": "row 8 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 9,
   "value": 32.5,
   "standardError": 2.5,
   "note": "row 9 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 10,
   "value": 34.2,
   "standardError": 2.5,
   "note": "row 10 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 11,
   "value": 35.9,
   "standardError": 2.5,
   "note": "row 11 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 12,
   "value": 37.6,
   "standardError": 2.5,
   "note": "row 12 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 13,
   "value": 39.5,
   "standardError": 2.6,
   "note": "row 13 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 14,
   "value": 41.4,
   "standardError": 2.6,
   "note": "row 14 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 15,
   "value": 43.4,
   "standardError": 2.6,
   "note": "row 15 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 16,
   "value": 45.3,
   "standardError": 2.7,
   "note": "row 16 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 17,
   "value": 47.6,
   "standardError": 2.9,
   "note": "row 17 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 18,
   "value": 50.4,
   "standardError": 3.3,
   "note": "row 18 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 19,
   "value": 54.1,
   "standardError": 4,
   "note": "row 19 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 20,
   "value": 60.6,
   "standardError": 6.1,
   "note": "row 20 of the table"
  }
 ],
 "references": [
  {
   "id": "choird",
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPedShortFormOneZeroLifeSatisfaction4a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
