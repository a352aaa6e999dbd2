// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of promis-pediatric-anxiety-8b. */
export type ItemId =
  | 'promis_anx_1'
  | 'promis_anx_2'
  | 'promis_anx_3'
  | 'promis_anx_4'
  | 'promis_anx_5'
  | 'promis_anx_6'
  | 'promis_anx_7'
  | 'promis_anx_8'

/** Scale ids of promis-pediatric-anxiety-8b, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
}
export type ScaleId = keyof ScaleStages

/** PROMIS Pediatric Anxiety 8b, version 1.0.0. */
export const promisPediatricAnxiety8b: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "promis-pediatric-anxiety-8b",
 "version": "1.0.0",
 "title": {
  "en": "PROMIS Pediatric Anxiety 8b",
  "zh-CN": "PROMIS 儿童自评短表：焦虑 8b"
 },
 "construct": {
  "en": "anxiety",
  "zh-CN": "焦虑"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "promis-pediatric",
  "member": "anxiety-8b"
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
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPediatricShortFormOneOneAnxiety8b: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
  },
  {
   "id": "pediatriccuts",
   "citation": "One paper on PROMIS pediatric anxiety with the bands 50, 55, 65 (read for the collection of facts; authors not recorded)."
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
   "id": "promis_anx_1",
   "label": {
    "en": "something awful ahead",
    "zh-CN": "担心发生可怕的事"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_anx_2",
   "label": {
    "en": "scared easily",
    "zh-CN": "容易受惊"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_anx_3",
   "label": {
    "en": "scared",
    "zh-CN": "感到害怕"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_anx_4",
   "label": {
    "en": "worry over possibilities",
    "zh-CN": "担心可能的事"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_anx_5",
   "label": {
    "en": "bedtime worry",
    "zh-CN": "睡前担心"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_anx_6",
   "label": {
    "en": "worry at home",
    "zh-CN": "在家担心"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_anx_7",
   "label": {
    "en": "worried",
    "zh-CN": "感到担心"
   },
   "kind": "choice",
   "responses": "answers"
  },
  {
   "id": "promis_anx_8",
   "label": {
    "en": "nervous",
    "zh-CN": "紧张"
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
    "promis_anx_1",
    "promis_anx_2",
    "promis_anx_3",
    "promis_anx_4",
    "promis_anx_5",
    "promis_anx_6",
    "promis_anx_7",
    "promis_anx_8"
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
    "promis_anx_1",
    "promis_anx_2",
    "promis_anx_3",
    "promis_anx_4",
    "promis_anx_5",
    "promis_anx_6",
    "promis_anx_7",
    "promis_anx_8"
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
    "en": "anxiety",
    "zh-CN": "焦虑"
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
      "min": 8,
      "max": 40
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "promis_anx_1",
     "promis_anx_2",
     "promis_anx_3",
     "promis_anx_4",
     "promis_anx_5",
     "promis_anx_6",
     "promis_anx_7",
     "promis_anx_8"
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
   "id": "pediatric-t",
   "label": {
    "en": "pediatric T bands",
    "zh-CN": "儿童 T 分分级"
   },
   "scale": "total",
   "metric": "t",
   "default": true,
   "cuts": [
    {
     "at": 50,
     "closed": "at-or-above"
    },
    {
     "at": 55,
     "closed": "at-or-above"
    },
    {
     "at": 65,
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
       "en": "Some answers point to worry and fear. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常担心、害怕。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to worry and fear. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常担心、害怕。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to worry and fear. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、害怕，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and fear. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、害怕，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to worry and fear. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、害怕，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and fear. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、害怕，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US children, ages 8-17",
    "zh-CN": "美国 8–17 岁儿童青少年"
   },
   "reason": {
    "en": "The only set in use for children; the other one is for adults.",
    "zh-CN": "仅此一套用于儿童；另一套为成人界值。"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "pediatriccuts",
     "mark": "K",
     "note": "no accuracy study by age was read"
    }
   },
   "figure": {
    "source": "pediatriccuts",
    "mark": "S1",
    "note": "one paper; HealthMeasures says that cuts vary with who answers"
   }
  },
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
       "en": "Some answers point to worry and fear. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常担心、害怕。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to worry and fear. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常担心、害怕。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to worry and fear. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、害怕，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and fear. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、害怕，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to worry and fear. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、害怕，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and fear. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、害怕，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
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
    "mark": "V2",
    "note": "adult cuts on a T of children: shown as provisional"
   }
  }
 ],
 "reliability": [],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "8 x 1 = 8, T 33.4",
   "responses": "all-lowest",
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     }
    },
    "standardScores": {
     "total": {
      "t": 33.4
     }
    },
    "bands": {
     "pediatric-t": "within_limits",
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
   "note": "8 x 5 = 40, T 84.2",
   "responses": "all-highest",
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 40
     }
    },
    "standardScores": {
     "total": {
      "t": 84.2
     }
    },
    "bands": {
     "pediatric-t": "severe",
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
   "note": "items whose number has bit 1 set coded 5, the others 1: sum 24, T 61",
   "responses": {
    "promis_anx_1": 5,
    "promis_anx_2": 1,
    "promis_anx_3": 5,
    "promis_anx_4": 1,
    "promis_anx_5": 5,
    "promis_anx_6": 1,
    "promis_anx_7": 5,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 61
     }
    },
    "bands": {
     "pediatric-t": "moderate",
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
   "note": "items whose number has bit 2 set coded 5, the others 1: sum 24, T 61",
   "responses": {
    "promis_anx_1": 1,
    "promis_anx_2": 5,
    "promis_anx_3": 5,
    "promis_anx_4": 1,
    "promis_anx_5": 1,
    "promis_anx_6": 5,
    "promis_anx_7": 5,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 61
     }
    },
    "bands": {
     "pediatric-t": "moderate",
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
   "note": "items whose number has bit 3 set coded 5, the others 1: sum 24, T 61",
   "responses": {
    "promis_anx_1": 1,
    "promis_anx_2": 1,
    "promis_anx_3": 1,
    "promis_anx_4": 5,
    "promis_anx_5": 5,
    "promis_anx_6": 5,
    "promis_anx_7": 5,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 61
     }
    },
    "bands": {
     "pediatric-t": "moderate",
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
   "note": "items whose number has bit 4 set coded 5, the others 1: sum 12, T 44.9",
   "responses": {
    "promis_anx_1": 1,
    "promis_anx_2": 1,
    "promis_anx_3": 1,
    "promis_anx_4": 1,
    "promis_anx_5": 1,
    "promis_anx_6": 1,
    "promis_anx_7": 1,
    "promis_anx_8": 5
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 12
     }
    },
    "standardScores": {
     "total": {
      "t": 44.9
     }
    },
    "bands": {
     "pediatric-t": "within_limits",
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
   "note": "items whose number has bit 1 set coded 2, the others 4: sum 24, T 61",
   "responses": {
    "promis_anx_1": 2,
    "promis_anx_2": 4,
    "promis_anx_3": 2,
    "promis_anx_4": 4,
    "promis_anx_5": 2,
    "promis_anx_6": 4,
    "promis_anx_7": 2,
    "promis_anx_8": 4
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 61
     }
    },
    "bands": {
     "pediatric-t": "moderate",
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
   "note": "items whose number has bit 2 set coded 2, the others 4: sum 24, T 61",
   "responses": {
    "promis_anx_1": 4,
    "promis_anx_2": 2,
    "promis_anx_3": 2,
    "promis_anx_4": 4,
    "promis_anx_5": 4,
    "promis_anx_6": 2,
    "promis_anx_7": 2,
    "promis_anx_8": 4
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 61
     }
    },
    "bands": {
     "pediatric-t": "moderate",
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
   "note": "8 x 3: sum 24, T 61",
   "responses": {
    "promis_anx_1": 3,
    "promis_anx_2": 3,
    "promis_anx_3": 3,
    "promis_anx_4": 3,
    "promis_anx_5": 3,
    "promis_anx_6": 3,
    "promis_anx_7": 3,
    "promis_anx_8": 3
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 61
     }
    },
    "bands": {
     "pediatric-t": "moderate",
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
   "note": "sum 15, T 49.8",
   "responses": {
    "promis_anx_1": 5,
    "promis_anx_2": 4,
    "promis_anx_3": 1,
    "promis_anx_4": 1,
    "promis_anx_5": 1,
    "promis_anx_6": 1,
    "promis_anx_7": 1,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     }
    },
    "standardScores": {
     "total": {
      "t": 49.8
     }
    },
    "bands": {
     "pediatric-t": "within_limits",
     "adult-t": "within_limits"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-16",
   "note": "sum 16, T 51.2",
   "responses": {
    "promis_anx_1": 5,
    "promis_anx_2": 5,
    "promis_anx_3": 1,
    "promis_anx_4": 1,
    "promis_anx_5": 1,
    "promis_anx_6": 1,
    "promis_anx_7": 1,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "standardScores": {
     "total": {
      "t": 51.2
     }
    },
    "bands": {
     "pediatric-t": "mild",
     "adult-t": "within_limits"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-18",
   "note": "sum 18, T 53.8",
   "responses": {
    "promis_anx_1": 5,
    "promis_anx_2": 5,
    "promis_anx_3": 3,
    "promis_anx_4": 1,
    "promis_anx_5": 1,
    "promis_anx_6": 1,
    "promis_anx_7": 1,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     }
    },
    "standardScores": {
     "total": {
      "t": 53.8
     }
    },
    "bands": {
     "pediatric-t": "mild",
     "adult-t": "within_limits"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-19",
   "note": "sum 19, T 55.1",
   "responses": {
    "promis_anx_1": 5,
    "promis_anx_2": 5,
    "promis_anx_3": 4,
    "promis_anx_4": 1,
    "promis_anx_5": 1,
    "promis_anx_6": 1,
    "promis_anx_7": 1,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 19
     }
    },
    "standardScores": {
     "total": {
      "t": 55.1
     }
    },
    "bands": {
     "pediatric-t": "moderate",
     "adult-t": "mild"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-23",
   "note": "sum 23, T 59.9",
   "responses": {
    "promis_anx_1": 5,
    "promis_anx_2": 5,
    "promis_anx_3": 5,
    "promis_anx_4": 4,
    "promis_anx_5": 1,
    "promis_anx_6": 1,
    "promis_anx_7": 1,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 23
     }
    },
    "standardScores": {
     "total": {
      "t": 59.9
     }
    },
    "bands": {
     "pediatric-t": "moderate",
     "adult-t": "mild"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-24",
   "note": "sum 24, T 61",
   "responses": {
    "promis_anx_1": 5,
    "promis_anx_2": 5,
    "promis_anx_3": 5,
    "promis_anx_4": 5,
    "promis_anx_5": 1,
    "promis_anx_6": 1,
    "promis_anx_7": 1,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 61
     }
    },
    "bands": {
     "pediatric-t": "moderate",
     "adult-t": "moderate"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-27",
   "note": "sum 27, T 64.5",
   "responses": {
    "promis_anx_1": 5,
    "promis_anx_2": 5,
    "promis_anx_3": 5,
    "promis_anx_4": 5,
    "promis_anx_5": 4,
    "promis_anx_6": 1,
    "promis_anx_7": 1,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 27
     }
    },
    "standardScores": {
     "total": {
      "t": 64.5
     }
    },
    "bands": {
     "pediatric-t": "moderate",
     "adult-t": "moderate"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-28",
   "note": "sum 28, T 65.7",
   "responses": {
    "promis_anx_1": 5,
    "promis_anx_2": 5,
    "promis_anx_3": 5,
    "promis_anx_4": 5,
    "promis_anx_5": 5,
    "promis_anx_6": 1,
    "promis_anx_7": 1,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 28
     }
    },
    "standardScores": {
     "total": {
      "t": 65.7
     }
    },
    "bands": {
     "pediatric-t": "severe",
     "adult-t": "moderate"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-31",
   "note": "sum 31, T 69.3",
   "responses": {
    "promis_anx_1": 5,
    "promis_anx_2": 5,
    "promis_anx_3": 5,
    "promis_anx_4": 5,
    "promis_anx_5": 5,
    "promis_anx_6": 4,
    "promis_anx_7": 1,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 31
     }
    },
    "standardScores": {
     "total": {
      "t": 69.3
     }
    },
    "bands": {
     "pediatric-t": "severe",
     "adult-t": "moderate"
    }
   },
   "figure": {
    "source": "choird",
    "mark": "D"
   }
  },
  {
   "id": "sum-32",
   "note": "sum 32, T 70.6",
   "responses": {
    "promis_anx_1": 5,
    "promis_anx_2": 5,
    "promis_anx_3": 5,
    "promis_anx_4": 5,
    "promis_anx_5": 5,
    "promis_anx_6": 5,
    "promis_anx_7": 1,
    "promis_anx_8": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 32
     }
    },
    "standardScores": {
     "total": {
      "t": 70.6
     }
    },
    "bands": {
     "pediatric-t": "severe",
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
   "note": "7 answered, 14 x 8 / 7 = 16, upwards 16, T 51.2",
   "responses": {
    "promis_anx_1": 2,
    "promis_anx_2": 3,
    "promis_anx_3": 1,
    "promis_anx_4": 2,
    "promis_anx_5": 2,
    "promis_anx_6": 3,
    "promis_anx_7": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     }
    },
    "standardScores": {
     "total": {
      "t": 51.2
     }
    },
    "bands": {
     "pediatric-t": "mild",
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
   "note": "7 answered, 8 x 8 / 7 = 9.14, upwards 10, T 40.6; a fraction below one half still goes upwards",
   "responses": {
    "promis_anx_1": 2,
    "promis_anx_2": 1,
    "promis_anx_3": 1,
    "promis_anx_4": 1,
    "promis_anx_5": 1,
    "promis_anx_6": 1,
    "promis_anx_7": 1
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     }
    },
    "standardScores": {
     "total": {
      "t": 40.6
     }
    },
    "bands": {
     "pediatric-t": "within_limits",
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
   "note": "4 answered, 10 x 8 / 4 = 20, upwards 20, T 56.3",
   "responses": {
    "promis_anx_1": 3,
    "promis_anx_2": 2,
    "promis_anx_3": 3,
    "promis_anx_4": 2
   },
   "norms": [
    "promis-pediatric-anxiety-8b-us"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     }
    },
    "standardScores": {
     "total": {
      "t": 56.3
     }
    },
    "bands": {
     "pediatric-t": "moderate",
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
   "note": "3 answered: not scored",
   "responses": {
    "promis_anx_1": 3,
    "promis_anx_2": 3,
    "promis_anx_3": 3
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

/** PROMIS Pediatric Anxiety 8b: T of the US calibration sample */
export const promisPediatricAnxiety8bUs: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "promis-pediatric-anxiety-8b-us",
 "edition": "calibration v1.1",
 "title": {
  "en": "PROMIS Pediatric Anxiety 8b: T of the US calibration sample",
  "zh-CN": "PROMIS 儿童自评短表 焦虑 8b：美国校准样本 T 分"
 },
 "instrument": {
  "id": "promis-pediatric-anxiety-8b",
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
      33.4,
      38,
      40.6,
      43,
      44.9,
      46.7,
      48.3,
      49.8,
      51.2,
      52.5,
      53.8,
      55.1,
      56.3,
      57.5,
      58.7,
      59.9,
      61,
      62.2,
      63.4,
      64.5,
      65.7,
      66.9,
      68.1,
      69.3,
      70.6,
      71.8,
      73.2,
      74.6,
      76,
      77.6,
      79.4,
      81.3,
      84.2
     ],
     "standardErrors": [
      5.9,
      4.9,
      4.7,
      4.4,
      4.2,
      4,
      3.9,
      3.8,
      3.8,
      3.7,
      3.7,
      3.7,
      3.7,
      3.7,
      3.7,
      3.7,
      3.7,
      3.7,
      3.6,
      3.6,
      3.6,
      3.6,
      3.6,
      3.7,
      3.7,
      3.7,
      3.7,
      3.8,
      3.8,
      3.9,
      4.1,
      4.2,
      4.7
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
   "value": 33.4,
   "standardError": 5.9,
   "note": "row 8 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 9,
   "value": 38,
   "standardError": 4.9,
   "note": "row 9 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 10,
   "value": 40.6,
   "standardError": 4.7,
   "note": "row 10 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 11,
   "value": 43,
   "standardError": 4.4,
   "note": "row 11 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 12,
   "value": 44.9,
   "standardError": 4.2,
   "note": "row 12 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 13,
   "value": 46.7,
   "standardError": 4,
   "note": "row 13 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 14,
   "value": 48.3,
   "standardError": 3.9,
   "note": "row 14 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 15,
   "value": 49.8,
   "standardError": 3.8,
   "note": "row 15 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 16,
   "value": 51.2,
   "standardError": 3.8,
   "note": "row 16 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 17,
   "value": 52.5,
   "standardError": 3.7,
   "note": "row 17 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 18,
   "value": 53.8,
   "standardError": 3.7,
   "note": "row 18 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 19,
   "value": 55.1,
   "standardError": 3.7,
   "note": "row 19 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 20,
   "value": 56.3,
   "standardError": 3.7,
   "note": "row 20 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 21,
   "value": 57.5,
   "standardError": 3.7,
   "note": "row 21 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 22,
   "value": 58.7,
   "standardError": 3.7,
   "note": "row 22 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 23,
   "value": 59.9,
   "standardError": 3.7,
   "note": "row 23 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 24,
   "value": 61,
   "standardError": 3.7,
   "note": "row 24 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 25,
   "value": 62.2,
   "standardError": 3.7,
   "note": "row 25 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 26,
   "value": 63.4,
   "standardError": 3.6,
   "note": "row 26 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 27,
   "value": 64.5,
   "standardError": 3.6,
   "note": "row 27 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 28,
   "value": 65.7,
   "standardError": 3.6,
   "note": "row 28 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 29,
   "value": 66.9,
   "standardError": 3.6,
   "note": "row 29 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 30,
   "value": 68.1,
   "standardError": 3.6,
   "note": "row 30 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 31,
   "value": 69.3,
   "standardError": 3.7,
   "note": "row 31 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 32,
   "value": 70.6,
   "standardError": 3.7,
   "note": "row 32 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 33,
   "value": 71.8,
   "standardError": 3.7,
   "note": "row 33 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 34,
   "value": 73.2,
   "standardError": 3.7,
   "note": "row 34 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 35,
   "value": 74.6,
   "standardError": 3.8,
   "note": "row 35 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 36,
   "value": 76,
   "standardError": 3.8,
   "note": "row 36 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 37,
   "value": 77.6,
   "standardError": 3.9,
   "note": "row 37 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 38,
   "value": 79.4,
   "standardError": 4.1,
   "note": "row 38 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 39,
   "value": 81.3,
   "standardError": 4.2,
   "note": "row 39 of the table"
  },
  {
   "scale": "total",
   "respondent": {
    "ageMonths": 150
   },
   "score": 40,
   "value": 84.2,
   "standardError": 4.7,
   "note": "row 40 of the table"
  }
 ],
 "references": [
  {
   "id": "choird",
   "citation": "Public repository chamtrain/choir-d, src/main/java/edu/stanford/survey/server/promis, PromisPediatricShortFormOneOneAnxiety8b: item parameters, answer codes and recall of the form (not open source; only facts were read).",
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
