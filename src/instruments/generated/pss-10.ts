// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of pss-10. */
export type ItemId =
  | 'pss10_1'
  | 'pss10_2'
  | 'pss10_3'
  | 'pss10_4'
  | 'pss10_5'
  | 'pss10_6'
  | 'pss10_7'
  | 'pss10_8'
  | 'pss10_9'
  | 'pss10_10'

/** Scale ids of pss-10, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
  readonly helplessness: 'sum'
  readonly low_control: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Perceived Stress Scale, 10 items (PSS-10), version 1.0.0. */
export const pss10: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "pss-10",
 "version": "1.0.0",
 "title": {
  "en": "Perceived Stress Scale, 10 items (PSS-10)",
  "zh-CN": "压力知觉量表（PSS-10）"
 },
 "construct": {
  "en": "perceived stress",
  "zh-CN": "压力知觉"
 },
 "informants": [
  "self"
 ],
 "intended": {
  "ages": {
   "min": 12,
   "max": 100
  },
  "grades": {
   "min": 7,
   "max": 13
  },
  "figure": {
   "source": "cmu",
   "mark": "S1",
   "note": "the author asks for at least a junior high school education; two factors in 1574 Chinese senior secondary and 977 secondary pupils"
  }
 },
 "licence": {
  "statement": {
   "en": "Copyright Sheldon Cohen. Free without permission for academic research and education that makes no profit, as is commonly said; other uses need the permission of the author. Only keys and figures are stored here.",
   "zh-CN": "版权归 Sheldon Cohen 所有。通常认为非营利的学术研究和教育可免费使用、无需许可；其他用途须经作者同意。此处只有计分键和数据。"
  },
  "holder": "Sheldon Cohen",
  "permittedUses": [
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "cohen1983",
   "mark": "K"
  }
 },
 "references": [
  {
   "id": "cohen1983",
   "citation": "Cohen S, Kamarck T, Mermelstein R (1983). A global measure of perceived stress. Journal of Health and Social Behavior 24(4), 385-396.",
   "doi": "10.2307/2136404"
  },
  {
   "id": "cohen1988",
   "citation": "Cohen S, Williamson G (1988). Perceived stress in a probability sample of the United States. In: Spacapan S, Oskamp S (eds.), The social psychology of health. Sage, Newbury Park, California, 31-67."
  },
  {
   "id": "cmu",
   "citation": "Carnegie Mellon University, Laboratory for the Study of Stress, Immunity and Disease: notes of the author on the scale (no cut-offs; at least a junior high school education), as quoted on public pages.",
   "url": "https://www.cmu.edu/dietrich/psychology/stress-immunity-disease-lab/scales/"
  },
  {
   "id": "ccc",
   "citation": "Scale descriptions of the CCC dashboard: reversed 4, 5, 7, 8; bands 0-13, 14-26, 27-40. GitHub jpoko/ccc-dashboard, text_mds/scales_detailed_descriptions/pss-detailed.md."
  },
  {
   "id": "liu2020",
   "citation": "Liu XQ, Zhao YJ, Li JG, Dai J, Wang XL, Wang S (2020). Factor structure of the 10-item Perceived Stress Scale and measurement invariance across genders among Chinese adolescents. Frontiers in Psychology 11, 537.",
   "doi": "10.3389/fpsyg.2020.00537"
  },
  {
   "id": "huang2020",
   "citation": "Huang FF, Wang HJ, Wang ZH, Zhang JG, Du WW, Su C, Jia XF, Ouyang YF, Wang Y, Li L, Jiang HR, Zhang B (2020). Psychometric properties of the perceived stress scale in a community sample of Chinese. BMC Psychiatry 20, 130.",
   "doi": "10.1186/s12888-020-02520-4"
  },
  {
   "id": "lu2017",
   "citation": "Lu W, Bian Q, Wang WZ, Wu XL, Wang Z, Zhao M (2017). Chinese version of the Perceived Stress Scale-10: a psychometric study in Chinese university students. PLoS ONE 12(12), e0189543.",
   "doi": "10.1371/journal.pone.0189543"
  },
  {
   "id": "chen2024",
   "citation": "Chen W, Liang YX, Cheng JY, Xie EH, Zhu QQ, Liu J (2024). Psychometric properties of the Perceived Stress Scale short form (PSS-10) in Chinese adolescents. Children and Youth Services Review 156, 107252 (abstract read).",
   "doi": "10.1016/j.childyouth.2023.107252"
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "never",
      "zh-CN": "从不"
     }
    },
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
      "zh-CN": "常常"
     }
    },
    {
     "code": 4,
     "label": {
      "en": "very often",
      "zh-CN": "总是"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "pss10_1",
   "label": {
    "en": "thrown by surprises",
    "zh-CN": "受意外影响"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "pss10_2",
   "label": {
    "en": "loss of control",
    "zh-CN": "失控感"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "pss10_3",
   "label": {
    "en": "tension",
    "zh-CN": "紧绷"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "pss10_4",
   "label": {
    "en": "confidence with problems",
    "zh-CN": "解决问题的信心"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "pss10_5",
   "label": {
    "en": "favourable events",
    "zh-CN": "顺遂"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "pss10_6",
   "label": {
    "en": "overwhelmed by tasks",
    "zh-CN": "力不从心"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "pss10_7",
   "label": {
    "en": "handles annoyance",
    "zh-CN": "压得住烦躁"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "pss10_8",
   "label": {
    "en": "in command",
    "zh-CN": "能驾驭局面"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "pss10_9",
   "label": {
    "en": "anger at events",
    "zh-CN": "为局面恼火"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "pss10_10",
   "label": {
    "en": "mounting problems",
    "zh-CN": "难题太多"
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
    "text": {
     "en": "the last month",
     "zh-CN": "最近一个月"
    }
   },
   "order": [
    "pss10_1",
    "pss10_2",
    "pss10_3",
    "pss10_4",
    "pss10_5",
    "pss10_6",
    "pss10_7",
    "pss10_8",
    "pss10_9",
    "pss10_10"
   ],
   "figure": {
    "source": "cohen1988",
    "mark": "V2"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "text": {
     "en": "the last month",
     "zh-CN": "最近一个月"
    }
   },
   "order": [
    "pss10_1",
    "pss10_2",
    "pss10_3",
    "pss10_4",
    "pss10_5",
    "pss10_6",
    "pss10_7",
    "pss10_8",
    "pss10_9",
    "pss10_10"
   ],
   "figure": {
    "source": "lu2017",
    "mark": "V2",
    "note": "the same order, reversed items included, in public copies of the Chinese form"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "perceived stress",
    "zh-CN": "压力知觉"
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
      "min": 0,
      "max": 40
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "pss10_1",
     "pss10_2",
     "pss10_3",
     {
      "item": "pss10_4",
      "reverse": true
     },
     {
      "item": "pss10_5",
      "reverse": true
     },
     "pss10_6",
     {
      "item": "pss10_7",
      "reverse": true
     },
     {
      "item": "pss10_8",
      "reverse": true
     },
     "pss10_9",
     "pss10_10"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 1,
     "figure": {
      "source": "cohen1988",
      "mark": "K",
      "note": "no rule of the author was found; nine of ten answered, prorated and rounded half up, is our choice"
     }
    }
   }
  },
  {
   "id": "helplessness",
   "label": {
    "en": "strain (negative items)",
    "zh-CN": "紧张与失控（负性条目）"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 24
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "pss10_1",
     "pss10_2",
     "pss10_3",
     "pss10_6",
     "pss10_9",
     "pss10_10"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "liu2020",
      "mark": "K",
      "note": "no rule was found"
     }
    }
   }
  },
  {
   "id": "low_control",
   "label": {
    "en": "little sense of control (positive items, reversed)",
    "zh-CN": "掌控感低（正性条目，反向）"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 16
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     {
      "item": "pss10_4",
      "reverse": true
     },
     {
      "item": "pss10_5",
      "reverse": true
     },
     {
      "item": "pss10_7",
      "reverse": true
     },
     {
      "item": "pss10_8",
      "reverse": true
     }
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "liu2020",
      "mark": "K",
      "note": "no rule was found"
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
   "id": "convention",
   "label": {
    "en": "bands by convention, 14 and 27",
    "zh-CN": "惯用分级（14、27）"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 14,
     "closed": "at-or-above"
    },
    {
     "at": 27,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "low",
     "label": {
      "en": "low, 0-13",
      "zh-CN": "低，0–13"
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
     "id": "moderate",
     "label": {
      "en": "moderate, 14-26",
      "zh-CN": "中，14–26"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "Some answers point to feeling under strain. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能感到压力较大。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to feeling under strain. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能感到压力较大。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
      }
     }
    },
    {
     "id": "high",
     "label": {
      "en": "high, 27-40",
      "zh-CN": "高，27–40"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point to feeling under strain. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能感到压力较大，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to feeling under strain. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能感到压力较大，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "none: the range is cut into thirds",
    "zh-CN": "无：把分数范围分成三段"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "cmu",
     "mark": "S1",
     "note": "the author states that there are no cut-offs"
    }
   },
   "figure": {
    "source": "ccc",
    "mark": "V2",
    "note": "printed by several sources of different origin, none with a study; not the default, since the author says that there are no cut-offs"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.85,
   "population": "Chinese university students",
   "n": 1096,
   "default": true,
   "figure": {
    "source": "lu2017",
    "mark": "S1",
    "note": "the nearest in age to pupils for whom a figure was read"
   }
  },
  {
   "scale": "total",
   "coefficient": "retest",
   "value": 0.7,
   "interval": "2 weeks",
   "population": "Chinese university students",
   "n": 129,
   "figure": {
    "source": "lu2017",
    "mark": "S1"
   }
  },
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.754,
   "population": "Chinese adults with at least a junior high school education",
   "n": 9507,
   "figure": {
    "source": "huang2020",
    "mark": "V2c",
    "note": "ten items taken from the fourteen that were asked"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer scores 0: 0 + 0 + 0 + (4 - 4) + (4 - 4) + 0 + (4 - 4) + (4 - 4) + 0 + 0; total 0, helplessness 0, low_control 0",
   "responses": {
    "pss10_1": 0,
    "pss10_2": 0,
    "pss10_3": 0,
    "pss10_4": 4,
    "pss10_5": 4,
    "pss10_6": 0,
    "pss10_7": 4,
    "pss10_8": 4,
    "pss10_9": 0,
    "pss10_10": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     },
     "helplessness": {
      "sum": 0
     },
     "low_control": {
      "sum": 0
     }
    },
    "bands": {
     "convention": "low"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer scores 4: 4 + 4 + 4 + (4 - 0) + (4 - 0) + 4 + (4 - 0) + (4 - 0) + 4 + 4; total 40, helplessness 24, low_control 16",
   "responses": {
    "pss10_1": 4,
    "pss10_2": 4,
    "pss10_3": 4,
    "pss10_4": 0,
    "pss10_5": 0,
    "pss10_6": 4,
    "pss10_7": 0,
    "pss10_8": 0,
    "pss10_9": 4,
    "pss10_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 40
     },
     "helplessness": {
      "sum": 24
     },
     "low_control": {
      "sum": 16
     }
    },
    "bands": {
     "convention": "high"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "same-code-low",
   "note": "the same code 0 everywhere, no key can hide: 0 + 0 + 0 + (4 - 0) + (4 - 0) + 0 + (4 - 0) + (4 - 0) + 0 + 0; total 16, helplessness 0, low_control 16",
   "responses": {
    "pss10_1": 0,
    "pss10_2": 0,
    "pss10_3": 0,
    "pss10_4": 0,
    "pss10_5": 0,
    "pss10_6": 0,
    "pss10_7": 0,
    "pss10_8": 0,
    "pss10_9": 0,
    "pss10_10": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     },
     "helplessness": {
      "sum": 0
     },
     "low_control": {
      "sum": 16
     }
    },
    "bands": {
     "convention": "moderate"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "same-code-high",
   "note": "the same code 4 everywhere: 4 + 4 + 4 + (4 - 4) + (4 - 4) + 4 + (4 - 4) + (4 - 4) + 4 + 4; total 24, helplessness 24, low_control 0",
   "responses": {
    "pss10_1": 4,
    "pss10_2": 4,
    "pss10_3": 4,
    "pss10_4": 4,
    "pss10_5": 4,
    "pss10_6": 4,
    "pss10_7": 4,
    "pss10_8": 4,
    "pss10_9": 4,
    "pss10_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     },
     "helplessness": {
      "sum": 24
     },
     "low_control": {
      "sum": 0
     }
    },
    "bands": {
     "convention": "moderate"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "bits-0",
   "note": "codes in the order of the items: 4 0 4 0 4 0 4 0 4 0; 4 + 0 + 4 + (4 - 0) + (4 - 4) + 0 + (4 - 4) + (4 - 0) + 4 + 0; total 20, helplessness 12, low_control 8",
   "responses": {
    "pss10_1": 4,
    "pss10_2": 0,
    "pss10_3": 4,
    "pss10_4": 0,
    "pss10_5": 4,
    "pss10_6": 0,
    "pss10_7": 4,
    "pss10_8": 0,
    "pss10_9": 4,
    "pss10_10": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     },
     "helplessness": {
      "sum": 12
     },
     "low_control": {
      "sum": 8
     }
    },
    "bands": {
     "convention": "moderate"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "bits-1",
   "note": "codes in the order of the items: 0 4 4 0 0 4 4 0 0 4; 0 + 4 + 4 + (4 - 0) + (4 - 0) + 4 + (4 - 4) + (4 - 0) + 0 + 4; total 28, helplessness 16, low_control 12",
   "responses": {
    "pss10_1": 0,
    "pss10_2": 4,
    "pss10_3": 4,
    "pss10_4": 0,
    "pss10_5": 0,
    "pss10_6": 4,
    "pss10_7": 4,
    "pss10_8": 0,
    "pss10_9": 0,
    "pss10_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 28
     },
     "helplessness": {
      "sum": 16
     },
     "low_control": {
      "sum": 12
     }
    },
    "bands": {
     "convention": "high"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "bits-2",
   "note": "codes in the order of the items: 0 0 0 4 4 4 4 0 0 0; 0 + 0 + 0 + (4 - 4) + (4 - 4) + 4 + (4 - 4) + (4 - 0) + 0 + 0; total 8, helplessness 4, low_control 4",
   "responses": {
    "pss10_1": 0,
    "pss10_2": 0,
    "pss10_3": 0,
    "pss10_4": 4,
    "pss10_5": 4,
    "pss10_6": 4,
    "pss10_7": 4,
    "pss10_8": 0,
    "pss10_9": 0,
    "pss10_10": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 8
     },
     "helplessness": {
      "sum": 4
     },
     "low_control": {
      "sum": 4
     }
    },
    "bands": {
     "convention": "low"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "bits-3",
   "note": "codes in the order of the items: 0 0 0 0 0 0 0 4 4 4; 0 + 0 + 0 + (4 - 0) + (4 - 0) + 0 + (4 - 0) + (4 - 4) + 4 + 4; total 20, helplessness 8, low_control 12",
   "responses": {
    "pss10_1": 0,
    "pss10_2": 0,
    "pss10_3": 0,
    "pss10_4": 0,
    "pss10_5": 0,
    "pss10_6": 0,
    "pss10_7": 0,
    "pss10_8": 4,
    "pss10_9": 4,
    "pss10_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 20
     },
     "helplessness": {
      "sum": 8
     },
     "low_control": {
      "sum": 12
     }
    },
    "bands": {
     "convention": "moderate"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "mixed",
   "note": "codes in the order of the items: 1 3 0 2 4 1 3 0 2 4; 1 + 3 + 0 + (4 - 2) + (4 - 4) + 1 + (4 - 3) + (4 - 0) + 2 + 4; total 18, helplessness 11, low_control 7",
   "responses": {
    "pss10_1": 1,
    "pss10_2": 3,
    "pss10_3": 0,
    "pss10_4": 2,
    "pss10_5": 4,
    "pss10_6": 1,
    "pss10_7": 3,
    "pss10_8": 0,
    "pss10_9": 2,
    "pss10_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     },
     "helplessness": {
      "sum": 11
     },
     "low_control": {
      "sum": 7
     }
    },
    "bands": {
     "convention": "moderate"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "sum-13",
   "note": "4 + 4 + 4 + (4 - 3) + (4 - 4) + 0 + (4 - 4) + (4 - 4) + 0 + 0 = 13; total 13, helplessness 12, low_control 1",
   "responses": {
    "pss10_1": 4,
    "pss10_2": 4,
    "pss10_3": 4,
    "pss10_4": 3,
    "pss10_5": 4,
    "pss10_6": 0,
    "pss10_7": 4,
    "pss10_8": 4,
    "pss10_9": 0,
    "pss10_10": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 13
     },
     "helplessness": {
      "sum": 12
     },
     "low_control": {
      "sum": 1
     }
    },
    "bands": {
     "convention": "low"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "sum-14",
   "note": "4 + 4 + 4 + (4 - 2) + (4 - 4) + 0 + (4 - 4) + (4 - 4) + 0 + 0 = 14; total 14, helplessness 12, low_control 2",
   "responses": {
    "pss10_1": 4,
    "pss10_2": 4,
    "pss10_3": 4,
    "pss10_4": 2,
    "pss10_5": 4,
    "pss10_6": 0,
    "pss10_7": 4,
    "pss10_8": 4,
    "pss10_9": 0,
    "pss10_10": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "helplessness": {
      "sum": 12
     },
     "low_control": {
      "sum": 2
     }
    },
    "bands": {
     "convention": "moderate"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "sum-26",
   "note": "4 + 4 + 4 + (4 - 0) + (4 - 0) + 4 + (4 - 2) + (4 - 4) + 0 + 0 = 26; total 26, helplessness 16, low_control 10",
   "responses": {
    "pss10_1": 4,
    "pss10_2": 4,
    "pss10_3": 4,
    "pss10_4": 0,
    "pss10_5": 0,
    "pss10_6": 4,
    "pss10_7": 2,
    "pss10_8": 4,
    "pss10_9": 0,
    "pss10_10": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 26
     },
     "helplessness": {
      "sum": 16
     },
     "low_control": {
      "sum": 10
     }
    },
    "bands": {
     "convention": "moderate"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "sum-27",
   "note": "4 + 4 + 4 + (4 - 0) + (4 - 0) + 4 + (4 - 1) + (4 - 4) + 0 + 0 = 27; total 27, helplessness 16, low_control 11",
   "responses": {
    "pss10_1": 4,
    "pss10_2": 4,
    "pss10_3": 4,
    "pss10_4": 0,
    "pss10_5": 0,
    "pss10_6": 4,
    "pss10_7": 1,
    "pss10_8": 4,
    "pss10_9": 0,
    "pss10_10": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 27
     },
     "helplessness": {
      "sum": 16
     },
     "low_control": {
      "sum": 11
     }
    },
    "bands": {
     "convention": "high"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "sum 16, prorated 16 x 10 / 9 = 17.78, rounded to 18: 2 + 1 + 3 + (4 - 1) + (4 - 2) + 0 + (4 - 4) + (4 - 3) + 4 over 9 answers; total 18, helplessness absent, low_control 6",
   "responses": {
    "pss10_1": 2,
    "pss10_2": 1,
    "pss10_3": 3,
    "pss10_4": 1,
    "pss10_5": 2,
    "pss10_6": 0,
    "pss10_7": 4,
    "pss10_8": 3,
    "pss10_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     },
     "helplessness": "absent",
     "low_control": {
      "sum": 6
     }
    },
    "bands": {
     "convention": "moderate"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-down",
   "note": "sum 15, prorated 15 x 10 / 9 = 16.67, rounded to 17: 2 + 1 + (4 - 1) + (4 - 2) + 0 + (4 - 4) + (4 - 3) + 2 + 4 over 9 answers; total 17, helplessness absent, low_control 6",
   "responses": {
    "pss10_1": 2,
    "pss10_2": 1,
    "pss10_4": 1,
    "pss10_5": 2,
    "pss10_6": 0,
    "pss10_7": 4,
    "pss10_8": 3,
    "pss10_9": 2,
    "pss10_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     },
     "helplessness": "absent",
     "low_control": {
      "sum": 6
     }
    },
    "bands": {
     "convention": "moderate"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-reversed",
   "note": "sum 16, prorated 17.78, rounded to 18: 2 + 1 + 3 + (4 - 1) + 0 + (4 - 4) + (4 - 3) + 2 + 4 over 9 answers; total 18, helplessness 12, low_control absent",
   "responses": {
    "pss10_1": 2,
    "pss10_2": 1,
    "pss10_3": 3,
    "pss10_4": 1,
    "pss10_6": 0,
    "pss10_7": 4,
    "pss10_8": 3,
    "pss10_9": 2,
    "pss10_10": 4
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 18
     },
     "helplessness": {
      "sum": 12
     },
     "low_control": "absent"
    },
    "bands": {
     "convention": "moderate"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "one more than may be missing: 2 + 1 + 3 + (4 - 1) + 0 + (4 - 4) + (4 - 3) + 4 over 8 answers; total absent, helplessness absent, low_control absent",
   "responses": {
    "pss10_1": 2,
    "pss10_2": 1,
    "pss10_3": 3,
    "pss10_4": 1,
    "pss10_6": 0,
    "pss10_7": 4,
    "pss10_8": 3,
    "pss10_10": 4
   },
   "expect": {
    "scales": {
     "total": "absent",
     "helplessness": "absent",
     "low_control": "absent"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "blank",
   "note": "no answer at all",
   "responses": {},
   "expect": {
    "scales": {
     "total": "absent",
     "helplessness": "absent",
     "low_control": "absent"
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  },
  {
   "id": "norm-us-2009-woman",
   "note": "2 + 1 + 3 + (4 - 1) + (4 - 2) + 2 + (4 - 0) + (4 - 3) + 2 + 4 = 24; T 50 + 10 (24 - 16.14) / 7.56 = 60.4",
   "responses": {
    "pss10_1": 2,
    "pss10_2": 1,
    "pss10_3": 3,
    "pss10_4": 1,
    "pss10_5": 2,
    "pss10_6": 2,
    "pss10_7": 0,
    "pss10_8": 3,
    "pss10_9": 2,
    "pss10_10": 4
   },
   "respondent": {
    "sex": "F",
    "ageMonths": 240
   },
   "norms": [
    "pss10-us-2009"
   ],
   "expect": {
    "scales": {
     "total": {
      "sum": 24
     }
    },
    "standardScores": {
     "total": {
      "t": 60
     }
    }
   },
   "figure": {
    "source": "cohen1988",
    "mark": "D"
   }
  }
 ]
}

/** PSS-10: US adults, 1983 */
export const pss10Us1983: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "pss10-us-1983",
 "edition": "1983",
 "title": {
  "en": "PSS-10: US adults, 1983",
  "zh-CN": "PSS-10：美国成人 1983 年常模"
 },
 "instrument": {
  "id": "pss-10",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "US adults aged 18 and over, Harris telephone poll of 1983, n 2387. Adults of another country, four decades ago: not pupils. Ages 18-29: 14.2, SD 6.2, n 645.",
   "zh-CN": "1983 年 Harris 电话调查，美国 18 岁及以上成人 2387 人。是四十年前的外国成人，不是学生。18–29 岁：14.2，SD 6.2，n 645。"
  },
  "country": "US",
  "n": 2387,
  "collected": {
   "from": 1983,
   "to": 1983
  },
  "ages": {
   "min": 18,
   "max": 100
  },
  "adults": true
 },
 "reviewBy": "2029-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "sum",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "strata": [
    {
     "id": "men",
     "when": {
      "sex": "M"
     },
     "n": 926,
     "cell": "moments",
     "mean": 12.1,
     "sd": 5.9
    },
    {
     "id": "women",
     "when": {
      "sex": "F"
     },
     "n": 1406,
     "cell": "moments",
     "mean": 13.7,
     "sd": 6.6
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 240
   },
   "score": 0,
   "value": 29,
   "note": "50 + 10 (0 - 12.1) / 5.9 = 29.5"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 240
   },
   "score": 40,
   "value": 97,
   "note": "50 + 10 (40 - 12.1) / 5.9 = 97.3"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 240
   },
   "score": 0,
   "value": 29,
   "note": "50 + 10 (0 - 13.7) / 6.6 = 29.2"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 240
   },
   "score": 40,
   "value": 90,
   "note": "50 + 10 (40 - 13.7) / 6.6 = 89.8"
  }
 ],
 "references": [
  {
   "id": "cohen1988",
   "citation": "Cohen S, Williamson G (1988). Perceived stress in a probability sample of the United States. In: Spacapan S, Oskamp S (eds.), The social psychology of health. Sage, Newbury Park, California, 31-67 (figures read in a textbook page that quotes them)."
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cohen1988",
  "mark": "S1",
  "note": "norm table of the author as quoted on the questionnaire page of a textbook (digfir-published.macmillanusa.com); the sexes add up to 2332 of 2387"
 }
}

/** PSS-10: US adults, 2009 */
export const pss10Us2009: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "pss10-us-2009",
 "edition": "2009",
 "title": {
  "en": "PSS-10: US adults, 2009",
  "zh-CN": "PSS-10：美国成人 2009 年常模"
 },
 "instrument": {
  "id": "pss-10",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "US adults aged 18 and over, eNation survey of 2009, about 2000 persons. Adults of another country: not pupils. Younger adults score higher (below 25 years: 16.78, SD 6.86, n 223).",
   "zh-CN": "2009 年 eNation 调查，美国 18 岁及以上成人约 2000 人。是外国成人，不是学生。年轻成人得分较高（25 岁以下 16.78，SD 6.86，n 223）。"
  },
  "country": "US",
  "n": 2000,
  "collected": {
   "from": 2009,
   "to": 2009
  },
  "ages": {
   "min": 18,
   "max": 100
  },
  "adults": true
 },
 "reviewBy": "2029-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "absent",
 "scores": [
  {
   "scale": "total",
   "stage": "sum",
   "metric": "t",
   "kind": "linear",
   "round": {
    "mode": "half-up",
    "digits": 0
   },
   "offTable": {
    "low": "absent",
    "high": "absent"
   },
   "interpolation": "none",
   "strata": [
    {
     "id": "men",
     "when": {
      "sex": "M"
     },
     "n": 968,
     "cell": "moments",
     "mean": 15.52,
     "sd": 7.44
    },
    {
     "id": "women",
     "when": {
      "sex": "F"
     },
     "n": 1032,
     "cell": "moments",
     "mean": 16.14,
     "sd": 7.56
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 240
   },
   "score": 0,
   "value": 29,
   "note": "50 + 10 (0 - 15.52) / 7.44 = 29.1"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M",
    "ageMonths": 240
   },
   "score": 40,
   "value": 83,
   "note": "50 + 10 (40 - 15.52) / 7.44 = 82.9"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 240
   },
   "score": 0,
   "value": 29,
   "note": "50 + 10 (0 - 16.14) / 7.56 = 28.7"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F",
    "ageMonths": 240
   },
   "score": 40,
   "value": 82,
   "note": "50 + 10 (40 - 16.14) / 7.56 = 81.6"
  }
 ],
 "references": [
  {
   "id": "cohen2012",
   "citation": "Cohen S, Janicki-Deverts D (2012). Who's stressed? Distributions of psychological stress in the United States in probability samples from 1983, 2006, and 2009. Journal of Applied Social Psychology 42(6), 1320-1334 (figures read in a textbook page that quotes them).",
   "doi": "10.1111/j.1559-1816.2012.00900.x"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "cohen2012",
  "mark": "S1",
  "note": "figures by sex read on the questionnaire page of a textbook (digitalfirst.bfwpub.com), not in the paper"
 }
}
