// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of promis-pediatric-psychological-stress-4a. */
export type ItemId =
  | 'promis_stress4_1'
  | 'promis_stress4_2'
  | 'promis_stress4_3'
  | 'promis_stress4_4'

/** Scale ids of promis-pediatric-psychological-stress-4a, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** PROMIS Pediatric Psychological Stress Experiences 4a, version 1.0.0. */
export const promisPediatricPsychologicalStress4a: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "promis-pediatric-psychological-stress-4a",
 "version": "1.0.0",
 "title": {
  "en": "PROMIS Pediatric Psychological Stress Experiences 4a",
  "zh-CN": "PROMIS 儿童自评短表：心理压力体验 4a"
 },
 "construct": {
  "en": "psychological stress",
  "zh-CN": "心理压力"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "promis-pediatric",
  "member": "psychological-stress-4a"
 },
 "embeddedIn": {
  "instrument": "promis-pediatric-psychological-stress-8a",
  "items": {
   "promis_stress4_1": "promis_stress8_1",
   "promis_stress4_2": "promis_stress8_4",
   "promis_stress4_3": "promis_stress8_5",
   "promis_stress4_4": "promis_stress8_7"
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
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPedShortFormOneZeroPsychStressExperiences4a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
      "en": "rarely",
      "zh-CN": "很少"
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
      "en": "always",
      "zh-CN": "总是"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "promis_stress4_1",
   "label": {
    "en": "stressed",
    "zh-CN": "感到压力"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_stress4_2",
   "label": {
    "en": "problems piling up",
    "zh-CN": "问题堆积"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_stress4_3",
   "label": {
    "en": "overwhelmed",
    "zh-CN": "不堪重负"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_stress4_4",
   "label": {
    "en": "loss of control",
    "zh-CN": "难以掌控生活"
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
    "promis_stress4_1",
    "promis_stress4_2",
    "promis_stress4_3",
    "promis_stress4_4"
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
    "promis_stress4_1",
    "promis_stress4_2",
    "promis_stress4_3",
    "promis_stress4_4"
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
    "en": "psychological stress",
    "zh-CN": "心理压力"
   },
   "direction": "higher-is-worse",
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
     "promis_stress4_1",
     "promis_stress4_2",
     "promis_stress4_3",
     "promis_stress4_4"
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
       "en": "Some answers point to heavy stress. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能压力较大。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to heavy stress. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能压力较大。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to heavy stress. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能压力较大，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to heavy stress. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能压力较大，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to heavy stress. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能压力较大，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to heavy stress. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能压力较大，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
   "note": "4 x 1 = 4, T 39.5",
   "responses": "all-lowest",
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     }
    },
    "standardScores": {
     "total": {
      "t": 39.5
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
   "note": "4 x 5 = 20, T 78.6",
   "responses": "all-highest",
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "standardScores": {
     "total": {
      "t": 78.6
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
   "note": "items whose number has bit 1 set coded 5, the others 1: sum 12, T 61.6",
   "responses": {
    "promis_stress4_1": 5,
    "promis_stress4_2": 1,
    "promis_stress4_3": 5,
    "promis_stress4_4": 1
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 61.6
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
   "note": "items whose number has bit 2 set coded 5, the others 1: sum 12, T 61.6",
   "responses": {
    "promis_stress4_1": 1,
    "promis_stress4_2": 5,
    "promis_stress4_3": 5,
    "promis_stress4_4": 1
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 61.6
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
   "note": "items whose number has bit 3 set coded 5, the others 1: sum 8, T 54.2",
   "responses": {
    "promis_stress4_1": 1,
    "promis_stress4_2": 1,
    "promis_stress4_3": 1,
    "promis_stress4_4": 5
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 8
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
   "note": "items whose number has bit 1 set coded 2, the others 4: sum 12, T 61.6",
   "responses": {
    "promis_stress4_1": 2,
    "promis_stress4_2": 4,
    "promis_stress4_3": 2,
    "promis_stress4_4": 4
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 61.6
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
   "note": "items whose number has bit 2 set coded 2, the others 4: sum 12, T 61.6",
   "responses": {
    "promis_stress4_1": 4,
    "promis_stress4_2": 2,
    "promis_stress4_3": 2,
    "promis_stress4_4": 4
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 61.6
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
   "note": "4 x 3: sum 12, T 61.6",
   "responses": {
    "promis_stress4_1": 3,
    "promis_stress4_2": 3,
    "promis_stress4_3": 3,
    "promis_stress4_4": 3
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 61.6
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
   "note": "sum 8, T 54.2",
   "responses": {
    "promis_stress4_1": 5,
    "promis_stress4_2": 1,
    "promis_stress4_3": 1,
    "promis_stress4_4": 1
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 8
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
   "id": "sum-9",
   "note": "sum 9, T 56.2",
   "responses": {
    "promis_stress4_1": 5,
    "promis_stress4_2": 2,
    "promis_stress4_3": 1,
    "promis_stress4_4": 1
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "standardScores": {
     "total": {
      "t": 56.2
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
   "id": "sum-11",
   "note": "sum 11, T 59.8",
   "responses": {
    "promis_stress4_1": 5,
    "promis_stress4_2": 4,
    "promis_stress4_3": 1,
    "promis_stress4_4": 1
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     }
    },
    "standardScores": {
     "total": {
      "t": 59.8
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
   "id": "sum-12",
   "note": "sum 12, T 61.6",
   "responses": {
    "promis_stress4_1": 5,
    "promis_stress4_2": 5,
    "promis_stress4_3": 1,
    "promis_stress4_4": 1
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 61.6
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
   "id": "sum-16",
   "note": "sum 16, T 68.5",
   "responses": {
    "promis_stress4_1": 5,
    "promis_stress4_2": 5,
    "promis_stress4_3": 5,
    "promis_stress4_4": 1
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "standardScores": {
     "total": {
      "t": 68.5
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
   "id": "sum-17",
   "note": "sum 17, T 70.4",
   "responses": {
    "promis_stress4_1": 5,
    "promis_stress4_2": 5,
    "promis_stress4_3": 5,
    "promis_stress4_4": 2
   },
   "norms": [
    "promis-pediatric-psychological-stress-4a-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 17
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
   "note": "three answered: not scored",
   "responses": {
    "promis_stress4_1": 3,
    "promis_stress4_2": 3,
    "promis_stress4_3": 3
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

/** PROMIS Pediatric Psychological Stress Experiences 4a: T of the US calibration sample */
export const promisPediatricPsychologicalStress4aUs: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "promis-pediatric-psychological-stress-4a-us",
 "edition": "calibration v1.0",
 "title": {
  "en": "PROMIS Pediatric Psychological Stress Experiences 4a: T of the US calibration sample",
  "zh-CN": "PROMIS 儿童自评短表 心理压力体验 4a：美国校准样本 T 分"
 },
 "instrument": {
  "id": "promis-pediatric-psychological-stress-4a",
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
      39.5,
      46.2,
      49.4,
      52,
      54.2,
      56.2,
      58,
      59.8,
      61.6,
      63.3,
      65,
      66.8,
      68.5,
      70.4,
      72.4,
      74.8,
      78.6
     ],
     "standardErrors": [
      6.2,
      4.2,
      3.8,
      3.4,
      3.2,
      3.1,
      3.1,
      3.1,
      3.1,
      3.1,
      3.1,
      3.1,
      3.1,
      3.1,
      3.2,
      3.3,
      4.2
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
   "value": 39.5,
   "standardError": 6.2,
   "note": "row 4 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 5,
   "value": 46.2,
   "standardError": 4.2,
   "note": "row 5 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 6,
   "value": 49.4,
   "standardError": 3.8,
   "note": "row 6 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 7,
   "value": 52,
   "standardError": 3.4,
   "note": "row 7 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 8,
   "value": 54.2,
   "standardError": 3.2,
   "note": "row 8 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 9,
   "value": 56.2,
   "standardError": 3.1,
   "note": "row 9 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 10,
   "value": 58,
   "standardError": 3.1,
   "note": "row 10 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 11,
   "value": 59.8,
   "standardError": 3.1,
   "note": "row 11 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 12,
   "value": 61.6,
   "standardError": 3.1,
   "note": "row 12 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 13,
   "value": 63.3,
   "standardError": 3.1,
   "note": "row 13 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 14,
   "value": 65,
   "standardError": 3.1,
   "note": "row 14 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 15,
   "value": 66.8,
   "standardError": 3.1,
   "note": "row 15 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 16,
   "value": 68.5,
   "standardError": 3.1,
   "note": "row 16 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 17,
   "value": 70.4,
   "standardError": 3.1,
   "note": "row 17 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 18,
   "value": 72.4,
   "standardError": 3.2,
   "note": "row 18 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 19,
   "value": 74.8,
   "standardError": 3.3,
   "note": "row 19 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 20,
   "value": 78.6,
   "standardError": 4.2,
   "note": "row 20 of the table"
  }
 ],
 "references": [
  {
   "id": "choird",
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPedShortFormOneZeroPsychStressExperiences4a: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
