// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { NormSetDefinition } from '../../core/definition.js'
import type { Instrument } from '../instrument.js'

/** Item ids of gad-7. */
export type ItemId =
  | 'gad7_1'
  | 'gad7_2'
  | 'gad7_3'
  | 'gad7_4'
  | 'gad7_5'
  | 'gad7_6'
  | 'gad7_7'

/** Scale ids of gad-7, each with the ids of its stages. */
export type ScaleStages = {
  readonly total: 'sum'
  readonly total_up_to_two_missing: 'sum'
}
export type ScaleId = keyof ScaleStages

/** Generalized Anxiety Disorder scale, 7 items (GAD-7), version 1.0.0. */
export const gad7: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "gad-7",
 "version": "1.0.0",
 "title": {
  "en": "Generalized Anxiety Disorder scale, 7 items (GAD-7)",
  "zh-CN": "广泛性焦虑量表（GAD-7）"
 },
 "construct": {
  "en": "anxiety symptoms",
  "zh-CN": "焦虑症状"
 },
 "informants": [
  "self"
 ],
 "family": {
  "id": "gad",
  "member": "anxiety-7"
 },
 "intended": {
  "ages": {
   "min": 10,
   "max": 100
  },
  "figure": {
   "source": "healthcare2021",
   "mark": "V2c",
   "note": "made for adults; one factor in all sex and age groups of 67281 Chinese pupils aged 10-17"
  }
 },
 "licence": {
  "statement": {
   "en": "Public domain: may be reproduced, translated, displayed and distributed without permission.",
   "zh-CN": "公有领域：可不经许可复制、翻译、展示和分发。"
  },
  "holder": "none (developed with an educational grant from Pfizer Inc.)",
  "permittedUses": [
   "clinical",
   "education",
   "research",
   "commercial"
  ],
  "permissionRequiredFor": [],
  "figure": {
   "source": "phqscreeners",
   "mark": "V2"
  }
 },
 "references": [
  {
   "id": "spitzer2006",
   "citation": "Spitzer RL, Kroenke K, Williams JBW, Löwe B (2006). A brief measure for assessing generalized anxiety disorder: the GAD-7. Archives of Internal Medicine 166(10), 1092-1097.",
   "doi": "10.1001/archinte.166.10.1092"
  },
  {
   "id": "mossman2017",
   "citation": "Mossman SA, Luft MJ, Schroeder HK, Varney ST, Fleck DE, Barzman DH, Gilman R, DelBello MP, Strawn JR (2017). The Generalized Anxiety Disorder 7-item scale in adolescents with generalized anxiety disorder: signal detection and validation. Annals of Clinical Psychiatry 29(4), 227-234A."
  },
  {
   "id": "hongkong2022",
   "citation": "Ip H, Suen YN, Hui CLM, Wong SMY, Chan SKW, Lee EHM, Wong MTH, Chen EYH (2022). Assessing anxiety among adolescents in Hong Kong: psychometric properties and validity of the Generalised Anxiety Disorder-7 (GAD-7) in an epidemiological community sample. BMC Psychiatry 22.",
   "doi": "10.1186/s12888-022-04329-9"
  },
  {
   "id": "healthcare2021",
   "citation": "Healthcare (2021) 9(12), 1709: GAD-7, China, ages 10-17, n = 67281 (authors not read).",
   "doi": "10.3390/healthcare9121709"
  },
  {
   "id": "dctmd2021",
   "citation": "Ohrbach R, Knibbe W (2021). Diagnostic Criteria for Temporomandibular Disorders: scoring manual for self-report instruments. INfORM consortium, version of March 30, 2021 (copy read: repository movanr/cmdetect, docs/dc-tmd/self-report-scoring-manual)."
  },
  {
   "id": "phqscreeners",
   "citation": "Instruction Manual: Instructions for Patient Health Questionnaire (PHQ) and GAD-7 Measures. Pfizer Inc.",
   "url": "https://www.phqscreeners.com"
  },
  {
   "id": "yunnan2025",
   "citation": "Wang S, Lu J, Zheng G et al. (2025). Poor performance of PHQ-9 and GAD-7 in screening clinical depression and anxiety among a large sample of Chinese children and adolescents. BMC Psychiatry 25(1) (abstract read)."
  },
  {
   "id": "loewe2008",
   "citation": "Löwe B, Decker O, Müller S, Brähler E, Schellberg D, Herzog W, Herzberg PY (2008). Validation and standardization of the Generalized Anxiety Disorder Screener (GAD-7) in the general population. Medical Care 46(3), 266-274 (figures as reprinted in Public Health 2020;189:158-161, table 1).",
   "doi": "10.1097/MLR.0b013e318160d093"
  },
  {
   "id": "kroenke2007",
   "citation": "Kroenke K, Spitzer RL, Williams JBW, Monahan PO, Löwe B (2007). Anxiety disorders in primary care: prevalence, impairment, comorbidity, and detection. Annals of Internal Medicine 146(5), 317-325.",
   "doi": "10.7326/0003-4819-146-5-200703060-00004"
  },
  {
   "id": "zhang2021",
   "citation": "Zhang C, Wang T, Zeng P, Zhao M, Zhang G, Zhai S, Meng L, Wang Y, Liu D (2021). Reliability, validity, and measurement invariance of the General Anxiety Disorder Scale among Chinese medical university students. Frontiers in Psychiatry 12, 648755.",
   "doi": "10.3389/fpsyt.2021.648755"
  }
 ],
 "responseSets": {
  "frequency": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "none",
      "zh-CN": "没有"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "some days",
      "zh-CN": "几天"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "over half of the days",
      "zh-CN": "一半以上的天数"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "almost daily",
      "zh-CN": "几乎每天"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "gad7_1",
   "label": {
    "en": "inner tension",
    "zh-CN": "内心紧张"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "gad7_2",
   "label": {
    "en": "worry hard to control",
    "zh-CN": "担心难以控制"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "gad7_3",
   "label": {
    "en": "many-sided worry",
    "zh-CN": "多方面的担心"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "gad7_4",
   "label": {
    "en": "unable to unwind",
    "zh-CN": "放松困难"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "gad7_5",
   "label": {
    "en": "restlessness",
    "zh-CN": "坐立不安"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "gad7_6",
   "label": {
    "en": "irritability",
    "zh-CN": "易激惹"
   },
   "kind": "choice",
   "responses": "frequency"
  },
  {
   "id": "gad7_7",
   "label": {
    "en": "sense of looming harm",
    "zh-CN": "灾祸预感"
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
    "days": 14
   },
   "order": [
    "gad7_1",
    "gad7_2",
    "gad7_3",
    "gad7_4",
    "gad7_5",
    "gad7_6",
    "gad7_7"
   ],
   "figure": {
    "source": "spitzer2006",
    "mark": "V2"
   }
  },
  {
   "id": "zh",
   "language": "zh-CN",
   "informant": "self",
   "recall": {
    "days": 14
   },
   "order": [
    "gad7_1",
    "gad7_2",
    "gad7_3",
    "gad7_4",
    "gad7_5",
    "gad7_6",
    "gad7_7"
   ],
   "figure": {
    "source": "spitzer2006",
    "mark": "K",
    "note": "order of the English form; no Chinese form was read"
   }
  }
 ],
 "scales": [
  {
   "id": "total",
   "label": {
    "en": "anxiety symptoms",
    "zh-CN": "焦虑症状"
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
      "max": 21
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "gad7_1",
     "gad7_2",
     "gad7_3",
     "gad7_4",
     "gad7_5",
     "gad7_6",
     "gad7_7"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 1,
     "figure": {
      "source": "spitzer2006",
      "mark": "K",
      "note": "no official rule; six of seven answered, prorated and rounded half up, is our choice"
     }
    }
   }
  },
  {
   "id": "total_up_to_two_missing",
   "label": {
    "en": "anxiety symptoms, up to two missing",
    "zh-CN": "焦虑症状（最多缺两题）"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "sum",
     "range": {
      "min": 0,
      "max": 21
     }
    }
   ],
   "score": {
    "method": "sum",
    "items": [
     "gad7_1",
     "gad7_2",
     "gad7_3",
     "gad7_4",
     "gad7_5",
     "gad7_6",
     "gad7_7"
    ],
    "missing": {
     "policy": "prorate",
     "maxMissing": 2,
     "figure": {
      "source": "dctmd2021",
      "mark": "S1",
      "note": "the other published rule, under its own name: up to two of seven missing, not rounded; no bands stand on it"
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
   "id": "severity",
   "label": {
    "en": "severity, four bands",
    "zh-CN": "严重程度（四级）"
   },
   "scale": "total",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 5,
     "closed": "at-or-above"
    },
    {
     "at": 10,
     "closed": "at-or-above"
    },
    {
     "at": 15,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "minimal",
     "label": {
      "en": "minimal",
      "zh-CN": "极轻"
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
       "en": "Some answers point to worry and tension. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能时常担心、紧张。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to worry and tension. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能时常担心、紧张。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to worry and tension. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and tension. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to worry and tension. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and tension. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "The only set that two sources agree on, and the one of the three that starts lowest (5). Its figures are of adults, since no cut for Chinese pupils was found.",
    "zh-CN": "唯一有两个来源一致的分级，在三套中起点最低（5 分）。数据来自成人，未找到中国学生的划界分。"
   },
   "population": {
    "en": "adults in primary care, United States",
    "zh-CN": "美国基层医疗成人"
   },
   "accuracy": [
    {
     "cut": 10,
     "criterion": {
      "en": "generalized anxiety by interview",
      "zh-CN": "访谈判定的广泛性焦虑"
     },
     "population": {
      "en": "adults in primary care, United States",
      "zh-CN": "美国基层医疗成人"
     },
     "n": 965,
     "sensitivity": 0.89,
     "specificity": 0.82,
     "figure": {
      "source": "spitzer2006",
      "mark": "V2c"
     }
    },
    {
     "cut": 10,
     "criterion": {
      "en": "panic by interview",
      "zh-CN": "访谈判定的惊恐"
     },
     "population": {
      "en": "adults in primary care, United States",
      "zh-CN": "美国基层医疗成人"
     },
     "n": 965,
     "sensitivity": 0.74,
     "specificity": 0.81,
     "figure": {
      "source": "kroenke2007",
      "mark": "V2c"
     }
    },
    {
     "cut": 10,
     "criterion": {
      "en": "social anxiety by interview",
      "zh-CN": "访谈判定的社交焦虑"
     },
     "population": {
      "en": "adults in primary care, United States",
      "zh-CN": "美国基层医疗成人"
     },
     "n": 965,
     "sensitivity": 0.72,
     "specificity": 0.8,
     "figure": {
      "source": "kroenke2007",
      "mark": "V2c"
     }
    },
    {
     "cut": 10,
     "criterion": {
      "en": "post-traumatic stress by interview",
      "zh-CN": "访谈判定的创伤后应激"
     },
     "population": {
      "en": "adults in primary care, United States",
      "zh-CN": "美国基层医疗成人"
     },
     "n": 965,
     "sensitivity": 0.66,
     "specificity": 0.81,
     "figure": {
      "source": "kroenke2007",
      "mark": "V2c"
     }
    }
   ],
   "youngestAge": {
    "years": 18,
    "below": "mark",
    "figure": {
     "source": "spitzer2006",
     "mark": "K",
     "note": "adult figures; no accuracy study of these cuts in pupils was read"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "V2",
    "note": "the default, being the only set two sources agree on; adult figures, and no Chinese cut for pupils was found"
   }
  },
  {
   "id": "us-adolescent",
   "label": {
    "en": "severity in US adolescents in treatment",
    "zh-CN": "美国青少年门诊样本的严重程度"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 11,
     "closed": "at-or-above"
    },
    {
     "at": 17,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_11",
     "label": {
      "en": "below 11",
      "zh-CN": "低于 11"
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
      "en": "moderate, 11-16",
      "zh-CN": "中度，11–16"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry and tension. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and tension. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    },
    {
     "id": "severe",
     "label": {
      "en": "severe, 17 and above",
      "zh-CN": "重度，17 及以上"
     },
     "severity": 2,
     "audience": {
      "family": {
       "en": "The answers point strongly to worry and tension. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to worry and tension. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "adolescents in treatment for generalized anxiety, United States, n 40",
    "zh-CN": "美国接受广泛性焦虑治疗的青少年，n 40"
   },
   "accuracy": [
    {
     "cut": 11,
     "criterion": {
      "en": "anxiety disorder by diagnosis",
      "zh-CN": "诊断的焦虑障碍"
     },
     "population": {
      "en": "children and adolescents of Yunnan who had screened positive before",
      "zh-CN": "云南此前筛查阳性的儿童青少年"
     },
     "n": 2237,
     "auc": 0.669,
     "figure": {
      "source": "yunnan2025",
      "mark": "S1",
      "note": "poor discrimination once a sample is already screened"
     }
    }
   ],
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "mossman2017",
     "mark": "K",
     "note": "mean age 14.8 (2.8); the youngest age was not read"
    }
   },
   "figure": {
    "source": "mossman2017",
    "mark": "V2c",
    "note": "all 40 had the disorder: the cuts grade its severity and do not screen for it, so a score below 11 clears nobody"
   }
  },
  {
   "id": "hong-kong-youth",
   "label": {
    "en": "Hong Kong, ages 15-24",
    "zh-CN": "香港 15–24 岁"
   },
   "scale": "total",
   "stage": "sum",
   "default": false,
   "cuts": [
    {
     "at": 7,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below_7",
     "label": {
      "en": "below 7",
      "zh-CN": "低于 7"
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
     "id": "at_or_above_7",
     "label": {
      "en": "7 and above",
      "zh-CN": "7 及以上"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to worry and tension. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能时常担心、紧张，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to worry and tension. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能时常担心、紧张，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "community sample of Hong Kong, ages 15-24, n 3261",
    "zh-CN": "香港 15–24 岁社区样本，n 3261"
   },
   "youngestAge": {
    "years": 15,
    "below": "mark",
    "figure": {
     "source": "hongkong2022",
     "mark": "V2c"
    }
   },
   "figure": {
    "source": "hongkong2022",
    "mark": "V2c"
   }
  }
 ],
 "reliability": [
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.92,
   "population": "US adults in primary care",
   "n": 2740,
   "figure": {
    "source": "spitzer2006",
    "mark": "K"
   }
  },
  {
   "scale": "total",
   "coefficient": "retest",
   "value": 0.83,
   "interval": "1 week",
   "population": "US adults in primary care",
   "figure": {
    "source": "spitzer2006",
    "mark": "K"
   }
  },
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.89,
   "population": "Germany, general population aged 14 and over",
   "n": 5030,
   "sd": 3.4,
   "default": true,
   "figure": {
    "source": "loewe2008",
    "mark": "S1"
   }
  },
  {
   "scale": "total",
   "coefficient": "alpha",
   "value": 0.93,
   "population": "medical postgraduates, China",
   "n": 1021,
   "figure": {
    "source": "zhang2021",
    "mark": "V2c"
   }
  }
 ],
 "vectors": [
  {
   "id": "all-lowest",
   "note": "every answer 0",
   "responses": "all-lowest",
   "expect": {
    "scales": {
     "total": {
      "sum": 0
     },
     "total_up_to_two_missing": {
      "sum": 0
     }
    },
    "bands": {
     "severity": "minimal",
     "us-adolescent": "below_11",
     "hong-kong-youth": "below_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "7 x 3 = 21",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "total": {
      "sum": 21
     },
     "total_up_to_two_missing": {
      "sum": 21
     }
    },
    "bands": {
     "severity": "severe",
     "us-adolescent": "severe"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "one-missing",
   "note": "six answered, sum 8: 8 x 7 / 6 = 9.33, rounded to 9",
   "responses": {
    "gad7_1": 1,
    "gad7_2": 1,
    "gad7_3": 1,
    "gad7_4": 1,
    "gad7_5": 2,
    "gad7_6": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     }
    },
    "bands": {
     "severity": "mild",
     "hong-kong-youth": "at_or_above_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "one-missing-half-up",
   "note": "six answered, sum 9: 9 x 7 / 6 = 10.5, half up to 11; not rounded under the other rule",
   "responses": {
    "gad7_1": 1,
    "gad7_2": 1,
    "gad7_3": 1,
    "gad7_4": 2,
    "gad7_5": 2,
    "gad7_6": 2
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     },
     "total_up_to_two_missing": {
      "sum": 10.5
     }
    },
    "bands": {
     "severity": "moderate",
     "us-adolescent": "moderate"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "two-missing",
   "note": "five answered, sum 15: not scored; under the other rule 15 x 7 / 5 = 21",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 3,
    "gad7_3": 3,
    "gad7_4": 3,
    "gad7_5": 3
   },
   "expect": {
    "scales": {
     "total": "absent",
     "total_up_to_two_missing": {
      "sum": 21
     }
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "three-missing",
   "note": "four answered: neither rule gives a score",
   "responses": {
    "gad7_1": 1,
    "gad7_2": 1,
    "gad7_3": 1,
    "gad7_4": 1
   },
   "expect": {
    "scales": {
     "total": "absent",
     "total_up_to_two_missing": "absent"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "sum-4",
   "note": "1 x 3 + 1 x 1 = 4",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 1,
    "gad7_3": 0,
    "gad7_4": 0,
    "gad7_5": 0,
    "gad7_6": 0,
    "gad7_7": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 4
     },
     "total_up_to_two_missing": {
      "sum": 4
     }
    },
    "bands": {
     "severity": "minimal",
     "us-adolescent": "below_11",
     "hong-kong-youth": "below_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "sum-5",
   "note": "1 x 3 + 1 x 2 = 5",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 2,
    "gad7_3": 0,
    "gad7_4": 0,
    "gad7_5": 0,
    "gad7_6": 0,
    "gad7_7": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 5
     },
     "total_up_to_two_missing": {
      "sum": 5
     }
    },
    "bands": {
     "severity": "mild",
     "us-adolescent": "below_11",
     "hong-kong-youth": "below_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "sum-6",
   "note": "2 x 3 = 6",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 3,
    "gad7_3": 0,
    "gad7_4": 0,
    "gad7_5": 0,
    "gad7_6": 0,
    "gad7_7": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 6
     },
     "total_up_to_two_missing": {
      "sum": 6
     }
    },
    "bands": {
     "severity": "mild",
     "us-adolescent": "below_11",
     "hong-kong-youth": "below_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "sum-7",
   "note": "2 x 3 + 1 x 1 = 7",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 3,
    "gad7_3": 1,
    "gad7_4": 0,
    "gad7_5": 0,
    "gad7_6": 0,
    "gad7_7": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 7
     },
     "total_up_to_two_missing": {
      "sum": 7
     }
    },
    "bands": {
     "severity": "mild",
     "us-adolescent": "below_11",
     "hong-kong-youth": "at_or_above_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "sum-9",
   "note": "3 x 3 = 9",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 3,
    "gad7_3": 3,
    "gad7_4": 0,
    "gad7_5": 0,
    "gad7_6": 0,
    "gad7_7": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 9
     },
     "total_up_to_two_missing": {
      "sum": 9
     }
    },
    "bands": {
     "severity": "mild",
     "us-adolescent": "below_11",
     "hong-kong-youth": "at_or_above_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "sum-10",
   "note": "3 x 3 + 1 x 1 = 10",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 3,
    "gad7_3": 3,
    "gad7_4": 1,
    "gad7_5": 0,
    "gad7_6": 0,
    "gad7_7": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 10
     },
     "total_up_to_two_missing": {
      "sum": 10
     }
    },
    "bands": {
     "severity": "moderate",
     "us-adolescent": "below_11",
     "hong-kong-youth": "at_or_above_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "sum-11",
   "note": "3 x 3 + 1 x 2 = 11",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 3,
    "gad7_3": 3,
    "gad7_4": 2,
    "gad7_5": 0,
    "gad7_6": 0,
    "gad7_7": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 11
     },
     "total_up_to_two_missing": {
      "sum": 11
     }
    },
    "bands": {
     "severity": "moderate",
     "us-adolescent": "moderate",
     "hong-kong-youth": "at_or_above_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "sum-14",
   "note": "4 x 3 + 1 x 2 = 14",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 3,
    "gad7_3": 3,
    "gad7_4": 3,
    "gad7_5": 2,
    "gad7_6": 0,
    "gad7_7": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 14
     },
     "total_up_to_two_missing": {
      "sum": 14
     }
    },
    "bands": {
     "severity": "moderate",
     "us-adolescent": "moderate",
     "hong-kong-youth": "at_or_above_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "sum-15",
   "note": "5 x 3 = 15",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 3,
    "gad7_3": 3,
    "gad7_4": 3,
    "gad7_5": 3,
    "gad7_6": 0,
    "gad7_7": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 15
     },
     "total_up_to_two_missing": {
      "sum": 15
     }
    },
    "bands": {
     "severity": "severe",
     "us-adolescent": "moderate",
     "hong-kong-youth": "at_or_above_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "sum-16",
   "note": "5 x 3 + 1 x 1 = 16",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 3,
    "gad7_3": 3,
    "gad7_4": 3,
    "gad7_5": 3,
    "gad7_6": 1,
    "gad7_7": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 16
     },
     "total_up_to_two_missing": {
      "sum": 16
     }
    },
    "bands": {
     "severity": "severe",
     "us-adolescent": "moderate",
     "hong-kong-youth": "at_or_above_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  },
  {
   "id": "sum-17",
   "note": "5 x 3 + 1 x 2 = 17",
   "responses": {
    "gad7_1": 3,
    "gad7_2": 3,
    "gad7_3": 3,
    "gad7_4": 3,
    "gad7_5": 3,
    "gad7_6": 2,
    "gad7_7": 0
   },
   "expect": {
    "scales": {
     "total": {
      "sum": 17
     },
     "total_up_to_two_missing": {
      "sum": 17
     }
    },
    "bands": {
     "severity": "severe",
     "us-adolescent": "severe",
     "hong-kong-youth": "at_or_above_7"
    }
   },
   "figure": {
    "source": "spitzer2006",
    "mark": "D"
   }
  }
 ]
}

/** GAD-7: Germany, general population aged 14 and over */
export const gad7Germany: NormSetDefinition = {
 "$schema": "../../../schemas/norm-set.schema.json",
 "format": "psyscore/norm-set",
 "formatVersion": 1,
 "id": "gad-7-germany",
 "edition": "2008",
 "title": {
  "en": "GAD-7: Germany, general population aged 14 and over",
  "zh-CN": "GAD-7：德国 14 岁及以上普通人群常模"
 },
 "instrument": {
  "id": "gad-7",
  "major": 1,
  "informants": [
   "self"
  ]
 },
 "population": {
  "description": {
   "en": "German household survey of 2006, ages 14 and over, nearly all adults: a description, no norm for pupils. Scores crowd at 0, so a T below 50 says little.",
   "zh-CN": "2006 年德国入户调查，14 岁及以上，绝大多数为成人：仅作描述，并非学生常模。得分集中在 0 分附近，低于 50 的 T 分意义不大。"
  },
  "country": "DE",
  "n": 5030,
  "collected": {
   "from": 2006,
   "to": 2006
  },
  "ages": {
   "min": 14,
   "max": 99
  },
  "adults": true
 },
 "reviewBy": "2027-12-31",
 "metricKind": "linear",
 "use": "descriptive",
 "unknownSex": "fallback",
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
     "id": "male",
     "when": {
      "sex": "M"
     },
     "cell": "moments",
     "mean": 2.66,
     "sd": 3.2
    },
    {
     "id": "female",
     "when": {
      "sex": "F"
     },
     "cell": "moments",
     "mean": 3.2,
     "sd": 3.5
    }
   ],
   "fallbacks": [
    {
     "id": "both-sexes",
     "strata": [
      {
       "id": "all",
       "when": {},
       "n": 5030,
       "cell": "moments",
       "mean": 2.95,
       "sd": 3.4
      }
     ]
    }
   ]
  }
 ],
 "examples": [
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 0,
   "value": 42,
   "note": "50 + 10 (0 - 2.66) / 3.2 = 41.69"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 10,
   "value": 73,
   "note": "50 + 10 (10 - 2.66) / 3.2 = 72.94"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "M"
   },
   "score": 21,
   "value": 107,
   "note": "50 + 10 (21 - 2.66) / 3.2 = 107.31"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 3.2) / 3.5 = 40.86"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 10,
   "value": 69,
   "note": "50 + 10 (10 - 3.2) / 3.5 = 69.43"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {
    "sex": "F"
   },
   "score": 21,
   "value": 101,
   "note": "50 + 10 (21 - 3.2) / 3.5 = 100.86"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 0,
   "value": 41,
   "note": "50 + 10 (0 - 2.95) / 3.4 = 41.32"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 10,
   "value": 71,
   "note": "50 + 10 (10 - 2.95) / 3.4 = 70.74"
  },
  {
   "scale": "total",
   "stage": "sum",
   "respondent": {},
   "score": 21,
   "value": 103,
   "note": "50 + 10 (21 - 2.95) / 3.4 = 103.09"
  }
 ],
 "references": [
  {
   "id": "loewe2008",
   "citation": "Löwe B, Decker O, Müller S, Brähler E, Schellberg D, Herzog W, Herzberg PY (2008). Validation and standardization of the Generalized Anxiety Disorder Screener (GAD-7) in the general population. Medical Care 46(3), 266-274 (figures as reprinted in Public Health 2020;189:158-161, table 1).",
   "doi": "10.1097/MLR.0b013e318160d093"
  }
 ],
 "licence": "Published figures.",
 "figure": {
  "source": "loewe2008",
  "mark": "S1",
  "note": "means and SDs from one reprint; the number and the year from the abstract of a second paper on the same survey; the oldest age is general knowledge"
 }
}
