// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of promis-pediatric-meaning-purpose-4a. */
export type ItemId =
  | 'promis_mean4_1'
  | 'promis_mean4_2'
  | 'promis_mean4_3'
  | 'promis_mean4_4'

/** Scale ids of promis-pediatric-meaning-purpose-4a, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** PROMIS Pediatric Meaning and Purpose 4a, version 1.0.0. */
export const promisPediatricMeaningPurpose4a: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "promis-pediatric-meaning-purpose-4a",
 "version": "1.0.0",
 "title": {
  "en": "PROMIS Pediatric Meaning and Purpose 4a",
  "zh-CN": "PROMIS 儿童自评短表：意义与目标 4a"
 },
 "construct": {
  "en": "meaning and purpose",
  "zh-CN": "意义与目标"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "promis-pediatric",
  "member": "meaning-purpose-4a"
 },
 "embeddedIn": {
  "instrument": "promis-pediatric-meaning-purpose-8a",
  "items": {
   "promis_mean4_1": "promis_mean8_2",
   "promis_mean4_2": "promis_mean8_5",
   "promis_mean4_3": "promis_mean8_6",
   "promis_mean4_4": "promis_mean8_7"
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
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPedShortFormOneZeroMeaningAndPurpose4a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
   "id": "promis_mean4_1",
   "label": {
    "en": "hope",
    "zh-CN": "抱有希望"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_mean4_2",
   "label": {
    "en": "goals within reach",
    "zh-CN": "能达成目标"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_mean4_3",
   "label": {
    "en": "meaning",
    "zh-CN": "生活有意义"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_mean4_4",
   "label": {
    "en": "purpose",
    "zh-CN": "生活有目标"
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
    "text": {
     "en": "life as a whole",
     "zh-CN": "整个生活"
    }
   },
   "order": [
    "promis_mean4_1",
    "promis_mean4_2",
    "promis_mean4_3",
    "promis_mean4_4"
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
    "text": {
     "en": "life as a whole",
     "zh-CN": "整个生活"
    }
   },
   "order": [
    "promis_mean4_1",
    "promis_mean4_2",
    "promis_mean4_3",
    "promis_mean4_4"
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
    "en": "meaning and purpose",
    "zh-CN": "意义与目标"
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
     "promis_mean4_1",
     "promis_mean4_2",
     "promis_mean4_3",
     "promis_mean4_4"
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
       "en": "The answers point strongly to little sense of meaning and hope. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能较少感到意义和希望，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to little sense of meaning and hope. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能较少感到意义和希望，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
       "en": "The answers point to little sense of meaning and hope. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能较少感到意义和希望，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to little sense of meaning and hope. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能较少感到意义和希望，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "Some answers point to little sense of meaning and hope. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能较少感到意义和希望。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to little sense of meaning and hope. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能较少感到意义和希望。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
   "note": "4 x 1 = 4, T 18.9",
   "responses": "all-lowest",
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     }
    },
    "standardScores": {
     "total": {
      "t": 18.9
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
   "note": "4 x 5 = 20, T 58.8",
   "responses": "all-highest",
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "standardScores": {
     "total": {
      "t": 58.8
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
   "note": "items whose number has bit 1 set coded 5, the others 1: sum 12, T 35.3",
   "responses": {
    "promis_mean4_1": 5,
    "promis_mean4_2": 1,
    "promis_mean4_3": 5,
    "promis_mean4_4": 1
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 35.3
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
   "note": "items whose number has bit 2 set coded 5, the others 1: sum 12, T 35.3",
   "responses": {
    "promis_mean4_1": 1,
    "promis_mean4_2": 5,
    "promis_mean4_3": 5,
    "promis_mean4_4": 1
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 35.3
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
   "note": "items whose number has bit 3 set coded 5, the others 1: sum 8, T 28.4",
   "responses": {
    "promis_mean4_1": 1,
    "promis_mean4_2": 1,
    "promis_mean4_3": 1,
    "promis_mean4_4": 5
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     }
    },
    "standardScores": {
     "total": {
      "t": 28.4
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
   "note": "items whose number has bit 1 set coded 2, the others 4: sum 12, T 35.3",
   "responses": {
    "promis_mean4_1": 2,
    "promis_mean4_2": 4,
    "promis_mean4_3": 2,
    "promis_mean4_4": 4
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 35.3
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
   "note": "items whose number has bit 2 set coded 2, the others 4: sum 12, T 35.3",
   "responses": {
    "promis_mean4_1": 4,
    "promis_mean4_2": 2,
    "promis_mean4_3": 2,
    "promis_mean4_4": 4
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 35.3
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
   "note": "4 x 3: sum 12, T 35.3",
   "responses": {
    "promis_mean4_1": 3,
    "promis_mean4_2": 3,
    "promis_mean4_3": 3,
    "promis_mean4_4": 3
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 35.3
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
   "id": "sum-8",
   "note": "sum 8, T 28.4",
   "responses": {
    "promis_mean4_1": 5,
    "promis_mean4_2": 1,
    "promis_mean4_3": 1,
    "promis_mean4_4": 1
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     }
    },
    "standardScores": {
     "total": {
      "t": 28.4
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
   "id": "sum-9",
   "note": "sum 9, T 30.1",
   "responses": {
    "promis_mean4_1": 5,
    "promis_mean4_2": 2,
    "promis_mean4_3": 1,
    "promis_mean4_4": 1
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "standardScores": {
     "total": {
      "t": 30.1
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
   "note": "sum 14, T 39",
   "responses": {
    "promis_mean4_1": 5,
    "promis_mean4_2": 5,
    "promis_mean4_3": 3,
    "promis_mean4_4": 1
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     }
    },
    "standardScores": {
     "total": {
      "t": 39
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
   "id": "sum-15",
   "note": "sum 15, T 41",
   "responses": {
    "promis_mean4_1": 5,
    "promis_mean4_2": 5,
    "promis_mean4_3": 4,
    "promis_mean4_4": 1
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "standardScores": {
     "total": {
      "t": 41
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
   "note": "sum 16, T 43",
   "responses": {
    "promis_mean4_1": 5,
    "promis_mean4_2": 5,
    "promis_mean4_3": 5,
    "promis_mean4_4": 1
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 16
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
   "id": "sum-17",
   "note": "sum 17, T 45.3",
   "responses": {
    "promis_mean4_1": 5,
    "promis_mean4_2": 5,
    "promis_mean4_3": 5,
    "promis_mean4_4": 2
   },
   "norms": [
    "promis-pediatric-meaning-purpose-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 17
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
    "promis_mean4_1": 3,
    "promis_mean4_2": 3,
    "promis_mean4_3": 3
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

/** PROMIS Pediatric Meaning and Purpose 4a: T of the US calibration sample */
export const promisPediatricMeaningPurpose4aUs: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "promis-pediatric-meaning-purpose-4a-us",
 "edition": "calibration v1.0",
 "title": {
  "en": "PROMIS Pediatric Meaning and Purpose 4a: T of the US calibration sample",
  "zh-CN": "PROMIS 儿童自评短表 意义与目标 4a：美国校准样本 T 分"
 },
 "instrument": {
  "id": "promis-pediatric-meaning-purpose-4a",
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
      18.9,
      22.5,
      24.7,
      26.6,
      28.4,
      30.1,
      31.8,
      33.5,
      35.3,
      37.1,
      39,
      41,
      43,
      45.3,
      47.9,
      51.3,
      58.8
     ],
     "standardErrors": [
      4,
      3.2,
      3.1,
      3,
      2.9,
      3,
      3,
      3,
      3,
      3,
      3,
      3,
      3.1,
      3.2,
      3.4,
      4,
      6.4
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
   "value": 18.9,
   "standardError": 4,
   "note": "row 4 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 5,
   "value": 22.5,
   "standardError": 3.2,
   "note": "row 5 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 6,
   "value": 24.7,
   "standardError": 3.1,
   "note": "row 6 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 7,
   "value": 26.6,
   "standardError": 3,
   "note": "row 7 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 8,
   "value": 28.4,
   "standardError": 2.9,
   "note": "row 8 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 9,
   "value": 30.1,
   "standardError": 3,
   "note": "row 9 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 10,
   "value": 31.8,
   "standardError": 3,
   "note": "row 10 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 11,
   "value": 33.5,
   "standardError": 3,
   "note": "row 11 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 12,
   "value": 35.3,
   "standardError": 3,
   "note": "row 12 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 13,
   "value": 37.1,
   "standardError": 3,
   "note": "row 13 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 14,
   "value": 39,
   "standardError": 3,
   "note": "row 14 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 15,
   "value": 41,
   "standardError": 3,
   "note": "row 15 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 16,
   "value": 43,
   "standardError": 3.1,
   "note": "row 16 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 17,
   "value": 45.3,
   "standardError": 3.2,
   "note": "row 17 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 18,
   "value": 47.9,
   "standardError": 3.4,
   "note": "row 18 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 19,
   "value": 51.3,
   "standardError": 4,
   "note": "row 19 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 20,
   "value": 58.8,
   "standardError": 6.4,
   "note": "row 20 of the table"
  }
 ],
 "references": [
  {
   "id": "choird",
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPedShortFormOneZeroMeaningAndPurpose4a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
