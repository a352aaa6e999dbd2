// Generated from instruments/ by scripts/generate-instruments.ts; edit the JSON, then run the generator.
import type { Instrument } from '../instrument.js'

/** Item ids of snap-iv-26. */
export type ItemId =
  | 'snap_1'
  | 'snap_2'
  | 'snap_3'
  | 'snap_4'
  | 'snap_5'
  | 'snap_6'
  | 'snap_7'
  | 'snap_8'
  | 'snap_9'
  | 'snap_10'
  | 'snap_11'
  | 'snap_12'
  | 'snap_13'
  | 'snap_14'
  | 'snap_15'
  | 'snap_16'
  | 'snap_17'
  | 'snap_18'
  | 'snap_19'
  | 'snap_20'
  | 'snap_21'
  | 'snap_22'
  | 'snap_23'
  | 'snap_24'
  | 'snap_25'
  | 'snap_26'

/** Scale ids of snap-iv-26, each with the ids of its stages. */
export type ScaleStages = {
  readonly inattention: 'mean' | 'sum'
  readonly hyperactivity: 'mean' | 'sum'
  readonly opposition: 'mean' | 'sum'
  readonly inattention_symptoms: 'count'
  readonly hyperactivity_symptoms: 'count'
  readonly opposition_symptoms: 'count'
}
export type ScaleId = keyof ScaleStages

/** Swanson, Nolan and Pelham rating scale, version IV, 26 items (SNAP-IV), version 1.0.0. */
export const snapIv26: Instrument<ItemId, ScaleStages> = {
 "$schema": "../../schemas/instrument.schema.json",
 "format": "psyscore/instrument",
 "formatVersion": 1,
 "id": "snap-iv-26",
 "version": "1.0.0",
 "title": {
  "en": "Swanson, Nolan and Pelham rating scale, version IV, 26 items (SNAP-IV)",
  "zh-CN": "SNAP-IV 评定量表，26 题，父母版与教师版"
 },
 "construct": {
  "en": "inattention, hyperactivity and opposition",
  "zh-CN": "注意力不集中、多动冲动与对立违抗"
 },
 "informants": [
  "parent",
  "teacher"
 ],
 "intended": {
  "ages": {
   "min": 6,
   "max": 18
  },
  "figure": {
   "source": "guide26",
   "mark": "S1",
   "note": "ages 6-18 on one page, 8-18 on another; studied in grades 1-8 in Taiwan and in elementary school in the US"
  }
 },
 "licence": {
  "statement": {
   "en": "Scale of James M. Swanson and colleagues, distributed free of charge. No item text is stored here. Commercial use: ask.",
   "zh-CN": "James M. Swanson 等人的量表，免费提供。此处没有题目文字。商业用途须询问。"
  },
  "holder": "James M. Swanson, University of California, Irvine",
  "permittedUses": [
   "clinical",
   "education",
   "research"
  ],
  "permissionRequiredFor": [
   "commercial"
  ],
  "figure": {
   "source": "swanson",
   "mark": "K",
   "note": "free copies are in wide use; no licence text was read"
  }
 },
 "references": [
  {
   "id": "swanson",
   "citation": "Swanson JM. SNAP-IV scoring instructions: subscales as average rating per item, tentative 5 % cut scores for teachers and parents (as reprinted at ro.scribd.com/document/403646228 and centerforpediatrics.com)."
  },
  {
   "id": "guide26",
   "citation": "Scoring guide for the 26-item SNAP-IV: items of each subset, sums and severity bands, as copied at psypack.com/assessments/snap-iv-26-adhd and mdapp.co (calculator 491).",
   "url": "http://www.shared-care.ca/files/Scoring_for_SNAP_IV_Guide_26-item.pdf"
  },
  {
   "id": "gau2008",
   "citation": "Gau SS, Shang CY, Liu SK, Lin CH, Swanson JM, Liu YC, Tu CL (2008). Psychometric properties of the Chinese version of the Swanson, Nolan, and Pelham, version IV scale - parent form. International Journal of Methods in Psychiatric Research 17(1), 35-44.",
   "doi": "10.1002/mpr.237"
  },
  {
   "id": "gau2009",
   "citation": "Gau SSF, Lin CH, Hu FC, Shang CY, Swanson JM, Liu YC, Liu SK (2009). Psychometric properties of the Chinese version of the Swanson, Nolan, and Pelham, version IV scale - teacher form. Journal of Pediatric Psychology 34(8), 850-861.",
   "doi": "10.1093/jpepsy/jsn133"
  },
  {
   "id": "liu2006",
   "citation": "Liu YC, Liu SK, Shang CY, Lin CH, Tu CL, Gau SSF (2006). Norm of the Chinese version of the Swanson, Nolan and Pelham, version IV scale for ADHD. Taiwanese Journal of Psychiatry 20(4), 290-304.",
   "doi": "10.29478/TJP.200612.0006"
  },
  {
   "id": "zhang2014",
   "citation": "Zhang J, Zhang W, Gao P, Wen FQ (2014). Distribution features of SNAP-IV scores in children with attention deficit hyperactivity disorder. Chinese Journal of Child Health Care 22(9), 963-966.",
   "doi": "10.11852/zgetbjzz2014-22-09-21"
  }
 ],
 "responseSets": {
  "degree": {
   "options": [
    {
     "code": 0,
     "label": {
      "en": "no",
      "zh-CN": "没有"
     }
    },
    {
     "code": 1,
     "label": {
      "en": "slightly",
      "zh-CN": "稍有"
     }
    },
    {
     "code": 2,
     "label": {
      "en": "clearly",
      "zh-CN": "较多"
     }
    },
    {
     "code": 3,
     "label": {
      "en": "strongly",
      "zh-CN": "非常多"
     }
    }
   ]
  }
 },
 "items": [
  {
   "id": "snap_1",
   "label": {
    "en": "slips in detail",
    "zh-CN": "细节出错"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_2",
   "label": {
    "en": "short attention",
    "zh-CN": "注意难持久"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_3",
   "label": {
    "en": "seems not to hear",
    "zh-CN": "像是没听见"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_4",
   "label": {
    "en": "unfinished work",
    "zh-CN": "半途而废"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_5",
   "label": {
    "en": "poor planning",
    "zh-CN": "缺乏条理"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_6",
   "label": {
    "en": "avoids effort",
    "zh-CN": "回避费脑的事"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_7",
   "label": {
    "en": "misplaces belongings",
    "zh-CN": "丢三落四"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_8",
   "label": {
    "en": "sidetracked",
    "zh-CN": "走神"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_9",
   "label": {
    "en": "forgetfulness",
    "zh-CN": "健忘"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_10",
   "label": {
    "en": "motor unrest",
    "zh-CN": "小动作"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_11",
   "label": {
    "en": "out of seat",
    "zh-CN": "离座"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_12",
   "label": {
    "en": "chases about",
    "zh-CN": "乱跑乱爬"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_13",
   "label": {
    "en": "noisy",
    "zh-CN": "吵闹"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_14",
   "label": {
    "en": "always on the move",
    "zh-CN": "动个不停"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_15",
   "label": {
    "en": "talkative",
    "zh-CN": "话多"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_16",
   "label": {
    "en": "premature answers",
    "zh-CN": "抢答"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_17",
   "label": {
    "en": "impatience",
    "zh-CN": "难以等待"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_18",
   "label": {
    "en": "cuts in",
    "zh-CN": "打断他人"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_19",
   "label": {
    "en": "outbursts",
    "zh-CN": "发脾气"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_20",
   "label": {
    "en": "quarrels with adults",
    "zh-CN": "顶撞大人"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_21",
   "label": {
    "en": "non-compliance",
    "zh-CN": "不服从"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_22",
   "label": {
    "en": "provokes",
    "zh-CN": "故意惹人"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_23",
   "label": {
    "en": "shifts blame",
    "zh-CN": "推卸责任"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_24",
   "label": {
    "en": "easily irked",
    "zh-CN": "易被惹恼"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_25",
   "label": {
    "en": "lingering anger",
    "zh-CN": "心怀怨气"
   },
   "kind": "choice",
   "responses": "degree"
  },
  {
   "id": "snap_26",
   "label": {
    "en": "vengeful",
    "zh-CN": "报复心"
   },
   "kind": "choice",
   "responses": "degree"
  }
 ],
 "forms": [
  {
   "id": "en-parent",
   "language": "en",
   "informant": "parent",
   "order": [
    "snap_1",
    "snap_2",
    "snap_3",
    "snap_4",
    "snap_5",
    "snap_6",
    "snap_7",
    "snap_8",
    "snap_9",
    "snap_10",
    "snap_11",
    "snap_12",
    "snap_13",
    "snap_14",
    "snap_15",
    "snap_16",
    "snap_17",
    "snap_18",
    "snap_19",
    "snap_20",
    "snap_21",
    "snap_22",
    "snap_23",
    "snap_24",
    "snap_25",
    "snap_26"
   ],
   "figure": {
    "source": "guide26",
    "mark": "V2",
    "note": "items of each subset in two guides, order in a public form (IT20636524/Brainboosters-Web, src/constants/SnapIV.ts)"
   }
  },
  {
   "id": "en-teacher",
   "language": "en",
   "informant": "teacher",
   "order": [
    "snap_1",
    "snap_2",
    "snap_3",
    "snap_4",
    "snap_5",
    "snap_6",
    "snap_7",
    "snap_8",
    "snap_9",
    "snap_10",
    "snap_11",
    "snap_12",
    "snap_13",
    "snap_14",
    "snap_15",
    "snap_16",
    "snap_17",
    "snap_18",
    "snap_19",
    "snap_20",
    "snap_21",
    "snap_22",
    "snap_23",
    "snap_24",
    "snap_25",
    "snap_26"
   ],
   "figure": {
    "source": "guide26",
    "mark": "V2",
    "note": "items of each subset in two guides, order in a public form (IT20636524/Brainboosters-Web, src/constants/SnapIV.ts)"
   }
  },
  {
   "id": "zh-parent",
   "language": "zh-CN",
   "informant": "parent",
   "order": [
    "snap_1",
    "snap_2",
    "snap_3",
    "snap_4",
    "snap_5",
    "snap_6",
    "snap_7",
    "snap_8",
    "snap_9",
    "snap_10",
    "snap_11",
    "snap_12",
    "snap_13",
    "snap_14",
    "snap_15",
    "snap_16",
    "snap_17",
    "snap_18",
    "snap_19",
    "snap_20",
    "snap_21",
    "snap_22",
    "snap_23",
    "snap_24",
    "snap_25",
    "snap_26"
   ],
   "figure": {
    "source": "gau2008",
    "mark": "V2c",
    "note": "Chinese parent form of Taiwan with the same three factors; the printed order was not read"
   }
  },
  {
   "id": "zh-teacher",
   "language": "zh-CN",
   "informant": "teacher",
   "order": [
    "snap_1",
    "snap_2",
    "snap_3",
    "snap_4",
    "snap_5",
    "snap_6",
    "snap_7",
    "snap_8",
    "snap_9",
    "snap_10",
    "snap_11",
    "snap_12",
    "snap_13",
    "snap_14",
    "snap_15",
    "snap_16",
    "snap_17",
    "snap_18",
    "snap_19",
    "snap_20",
    "snap_21",
    "snap_22",
    "snap_23",
    "snap_24",
    "snap_25",
    "snap_26"
   ],
   "figure": {
    "source": "gau2009",
    "mark": "V2c",
    "note": "Chinese teacher form of Taiwan, four factors; the printed order was not read"
   }
  }
 ],
 "scales": [
  {
   "id": "inattention",
   "label": {
    "en": "inattention",
    "zh-CN": "注意力不集中"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 0,
      "max": 3
     }
    },
    {
     "id": "sum",
     "steps": [
      {
       "multiply": 9
      },
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 27
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "snap_1",
     "snap_2",
     "snap_3",
     "snap_4",
     "snap_5",
     "snap_6",
     "snap_7",
     "snap_8",
     "snap_9"
    ],
    "missing": {
     "policy": "answered-only",
     "maxMissing": 1,
     "figure": {
      "source": "swanson",
      "mark": "K",
      "note": "no published rule was read; one blank a subscale, the mean over the answered items, and the sum from it half up, is our choice"
     }
    }
   }
  },
  {
   "id": "hyperactivity",
   "label": {
    "en": "hyperactivity and impulsivity",
    "zh-CN": "多动与冲动"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 0,
      "max": 3
     }
    },
    {
     "id": "sum",
     "steps": [
      {
       "multiply": 9
      },
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 27
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "snap_10",
     "snap_11",
     "snap_12",
     "snap_13",
     "snap_14",
     "snap_15",
     "snap_16",
     "snap_17",
     "snap_18"
    ],
    "missing": {
     "policy": "answered-only",
     "maxMissing": 1,
     "figure": {
      "source": "swanson",
      "mark": "K",
      "note": "no published rule was read; one blank a subscale, the mean over the answered items, and the sum from it half up, is our choice"
     }
    }
   }
  },
  {
   "id": "opposition",
   "label": {
    "en": "opposition and defiance",
    "zh-CN": "对立违抗"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "mean",
     "range": {
      "min": 0,
      "max": 3
     }
    },
    {
     "id": "sum",
     "steps": [
      {
       "multiply": 8
      },
      {
       "round": {
        "mode": "half-up",
        "digits": 0
       }
      }
     ],
     "range": {
      "min": 0,
      "max": 24
     }
    }
   ],
   "score": {
    "method": "mean",
    "items": [
     "snap_19",
     "snap_20",
     "snap_21",
     "snap_22",
     "snap_23",
     "snap_24",
     "snap_25",
     "snap_26"
    ],
    "missing": {
     "policy": "answered-only",
     "maxMissing": 1,
     "figure": {
      "source": "swanson",
      "mark": "K",
      "note": "no published rule was read; one blank a subscale, the mean over the answered items, and the sum from it half up, is our choice"
     }
    }
   }
  },
  {
   "id": "inattention_symptoms",
   "label": {
    "en": "inattention: symptoms present",
    "zh-CN": "注意力不集中：症状数"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "count",
     "range": {
      "min": 0,
      "max": 9
     }
    }
   ],
   "score": {
    "method": "count",
    "in": [
     2,
     3
    ],
    "itemsOf": [
     "inattention"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "swanson",
      "mark": "K",
      "note": "answers of 2 and 3 counted as present; a blank could be one, so the count needs every item"
     }
    }
   }
  },
  {
   "id": "hyperactivity_symptoms",
   "label": {
    "en": "hyperactivity and impulsivity: symptoms present",
    "zh-CN": "多动与冲动：症状数"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "count",
     "range": {
      "min": 0,
      "max": 9
     }
    }
   ],
   "score": {
    "method": "count",
    "in": [
     2,
     3
    ],
    "itemsOf": [
     "hyperactivity"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "swanson",
      "mark": "K",
      "note": "answers of 2 and 3 counted as present; a blank could be one, so the count needs every item"
     }
    }
   }
  },
  {
   "id": "opposition_symptoms",
   "label": {
    "en": "opposition and defiance: symptoms present",
    "zh-CN": "对立违抗：症状数"
   },
   "direction": "higher-is-worse",
   "stages": [
    {
     "id": "count",
     "range": {
      "min": 0,
      "max": 8
     }
    }
   ],
   "score": {
    "method": "count",
    "in": [
     2,
     3
    ],
    "itemsOf": [
     "opposition"
    ],
    "missing": {
     "policy": "complete-only",
     "figure": {
      "source": "swanson",
      "mark": "K",
      "note": "answers of 2 and 3 counted as present; a blank could be one, so the count needs every item"
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
   "id": "inattention-severity",
   "label": {
    "en": "inattention: severity by sum",
    "zh-CN": "注意力不集中：按总分分级"
   },
   "scale": "inattention",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 13,
     "closed": "at-or-above"
    },
    {
     "at": 18,
     "closed": "at-or-above"
    },
    {
     "at": 23,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below",
     "label": {
      "en": "below the mild range",
      "zh-CN": "低于轻度"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
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
       "en": "Some answers point to trouble keeping attention. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能难以集中注意力。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to trouble keeping attention. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能难以集中注意力。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to trouble keeping attention. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能难以集中注意力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble keeping attention. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能难以集中注意力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to trouble keeping attention. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能难以集中注意力，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to trouble keeping attention. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能难以集中注意力，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "the set that several readable sources agree on, the same for parents and teachers",
    "zh-CN": "多个可读来源一致，家长与教师通用"
   },
   "population": {
    "en": "guideline of US and Canadian clinics; the sample behind it was not read",
    "zh-CN": "北美门诊的计分指南；其样本未能读到"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "guide26",
     "mark": "K",
     "note": "no accuracy study of these bands was read"
    }
   },
   "figure": {
    "source": "guide26",
    "mark": "V2",
    "note": "one page prints 26 as the highest sum of the ADHD subsets; nine items of 0-3 make 27"
   }
  },
  {
   "id": "inattention-5-percent",
   "label": {
    "en": "inattention: highest 5 % of US children",
    "zh-CN": "注意力不集中：美国儿童最高 5%"
   },
   "scale": "inattention",
   "stage": "mean",
   "default": false,
   "cuts": [
    {
     "at": [
      16,
      9
     ],
     "closed": "at-or-above"
    }
   ],
   "strata": [
    {
     "when": {
      "informant": "teacher"
     },
     "cuts": [
      {
       "at": [
        23,
        9
       ],
       "closed": "at-or-above"
      }
     ]
    }
   ],
   "bands": [
    {
     "id": "below",
     "label": {
      "en": "below the 5 % cut",
      "zh-CN": "低于 5% 界值"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "at_or_above",
     "label": {
      "en": "at or above the 5 % cut",
      "zh-CN": "达到或高于 5% 界值"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to trouble keeping attention. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能难以集中注意力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble keeping attention. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能难以集中注意力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US children rated by parents or teachers; tentative cut scores",
    "zh-CN": "美国儿童，由家长或教师评定；试行界值"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "swanson",
     "mark": "K",
     "note": "no accuracy study of these cut scores was read"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "S1",
    "note": "printed 1.78 for parents, 2.56 for teachers, that is 16/9 and 23/9, kept as fractions; an unknown informant is read by the lower one"
   }
  },
  {
   "id": "inattention-shenzhen",
   "label": {
    "en": "inattention: Chinese children in treatment",
    "zh-CN": "注意力不集中：中国门诊儿童"
   },
   "scale": "inattention",
   "stage": "mean",
   "default": false,
   "cuts": [
    {
     "at": 1.54,
     "closed": "above",
     "decimals": 2
    }
   ],
   "bands": [
    {
     "id": "up_to_cut",
     "label": {
      "en": "up to the cut",
      "zh-CN": "不超过界值"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "above",
     "label": {
      "en": "above the cut",
      "zh-CN": "高于界值"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to trouble keeping attention. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能难以集中注意力，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to trouble keeping attention. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能难以集中注意力，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "205 Chinese children with the disorder, Shenzhen, rated by parents",
    "zh-CN": "深圳 205 名已确诊儿童，由父母评定"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhang2014",
     "mark": "K",
     "note": "ages not read"
    }
   },
   "figure": {
    "source": "zhang2014",
    "mark": "S1",
    "note": "about 5 % of these children, all with the disorder, are at or below it: it shows where their scores begin and does not screen, so a score up to it clears nobody"
   }
  },
  {
   "id": "hyperactivity-severity",
   "label": {
    "en": "hyperactivity and impulsivity: severity by sum",
    "zh-CN": "多动与冲动：按总分分级"
   },
   "scale": "hyperactivity",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 13,
     "closed": "at-or-above"
    },
    {
     "at": 18,
     "closed": "at-or-above"
    },
    {
     "at": 23,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below",
     "label": {
      "en": "below the mild range",
      "zh-CN": "低于轻度"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
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
       "en": "Some answers point to restlessness and acting before thinking. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能坐不住、做事冲动。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to restlessness and acting before thinking. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能坐不住、做事冲动。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to restlessness and acting before thinking. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能坐不住、做事冲动，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to restlessness and acting before thinking. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能坐不住、做事冲动，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to restlessness and acting before thinking. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能坐不住、做事冲动，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to restlessness and acting before thinking. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能坐不住、做事冲动，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "the set that several readable sources agree on, the same for parents and teachers",
    "zh-CN": "多个可读来源一致，家长与教师通用"
   },
   "population": {
    "en": "guideline of US and Canadian clinics; the sample behind it was not read",
    "zh-CN": "北美门诊的计分指南；其样本未能读到"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "guide26",
     "mark": "K",
     "note": "no accuracy study of these bands was read"
    }
   },
   "figure": {
    "source": "guide26",
    "mark": "V2",
    "note": "one page prints 26 as the highest sum of the ADHD subsets; nine items of 0-3 make 27"
   }
  },
  {
   "id": "hyperactivity-5-percent",
   "label": {
    "en": "hyperactivity and impulsivity: highest 5 % of US children",
    "zh-CN": "多动与冲动：美国儿童最高 5%"
   },
   "scale": "hyperactivity",
   "stage": "mean",
   "default": false,
   "cuts": [
    {
     "at": [
      13,
      9
     ],
     "closed": "at-or-above"
    }
   ],
   "strata": [
    {
     "when": {
      "informant": "teacher"
     },
     "cuts": [
      {
       "at": [
        16,
        9
       ],
       "closed": "at-or-above"
      }
     ]
    }
   ],
   "bands": [
    {
     "id": "below",
     "label": {
      "en": "below the 5 % cut",
      "zh-CN": "低于 5% 界值"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "at_or_above",
     "label": {
      "en": "at or above the 5 % cut",
      "zh-CN": "达到或高于 5% 界值"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to restlessness and acting before thinking. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能坐不住、做事冲动，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to restlessness and acting before thinking. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能坐不住、做事冲动，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US children rated by parents or teachers; tentative cut scores",
    "zh-CN": "美国儿童，由家长或教师评定；试行界值"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "swanson",
     "mark": "K",
     "note": "no accuracy study of these cut scores was read"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "K",
    "note": "printed 1.44 for parents, 1.78 for teachers, that is 13/9 and 16/9, kept as fractions; an unknown informant is read by the lower one; this pair from general knowledge"
   }
  },
  {
   "id": "hyperactivity-shenzhen",
   "label": {
    "en": "hyperactivity and impulsivity: Chinese children in treatment",
    "zh-CN": "多动与冲动：中国门诊儿童"
   },
   "scale": "hyperactivity",
   "stage": "mean",
   "default": false,
   "cuts": [
    {
     "at": 1.43,
     "closed": "above",
     "decimals": 2
    }
   ],
   "bands": [
    {
     "id": "up_to_cut",
     "label": {
      "en": "up to the cut",
      "zh-CN": "不超过界值"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "above",
     "label": {
      "en": "above the cut",
      "zh-CN": "高于界值"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to restlessness and acting before thinking. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能坐不住、做事冲动，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to restlessness and acting before thinking. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能坐不住、做事冲动，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "205 Chinese children with the disorder, Shenzhen, rated by parents",
    "zh-CN": "深圳 205 名已确诊儿童，由父母评定"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "zhang2014",
     "mark": "K",
     "note": "ages not read"
    }
   },
   "figure": {
    "source": "zhang2014",
    "mark": "S1",
    "note": "about 5 % of these children, all with the disorder, are at or below it: it shows where their scores begin and does not screen, so a score up to it clears nobody"
   }
  },
  {
   "id": "opposition-severity",
   "label": {
    "en": "opposition and defiance: severity by sum",
    "zh-CN": "对立违抗：按总分分级"
   },
   "scale": "opposition",
   "stage": "sum",
   "default": true,
   "cuts": [
    {
     "at": 8,
     "closed": "at-or-above"
    },
    {
     "at": 14,
     "closed": "at-or-above"
    },
    {
     "at": 19,
     "closed": "at-or-above"
    }
   ],
   "bands": [
    {
     "id": "below",
     "label": {
      "en": "below the mild range",
      "zh-CN": "低于轻度"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
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
       "en": "Some answers point to anger or conflicts with adults. A calm talk in the coming weeks can help; the class teacher or the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，孩子近来可能容易发脾气或与大人起冲突。近几周找时间平心静气地聊一聊会有帮助，也可以请教班主任或学校心理老师。这不是诊断。"
      },
      "teacher": {
       "en": "Some answers point to anger or conflicts with adults. Keep an eye on the pupil and offer a talk in the coming weeks; the school psychologist can advise you. This is not a diagnosis.",
       "zh-CN": "有些回答提示，学生近来可能容易发脾气或与大人起冲突。请多留意，近几周主动和学生聊一聊，也可以请教学校心理老师。这不是诊断。"
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
       "en": "The answers point to anger or conflicts with adults. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易发脾气或与大人起冲突，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to anger or conflicts with adults. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易发脾气或与大人起冲突，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
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
       "en": "The answers point strongly to anger or conflicts with adults. Please speak with the school psychologist this week; support is available. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易发脾气或与大人起冲突，而且程度比较明显。请在本周内与学校心理老师面谈，你们会得到支持。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point strongly to anger or conflicts with adults. Please see that the school psychologist talks with the pupil this week. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易发脾气或与大人起冲突，而且程度比较明显。请务必联系学校心理老师，在本周内与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "reason": {
    "en": "the set that several readable sources agree on, the same for parents and teachers",
    "zh-CN": "多个可读来源一致，家长与教师通用"
   },
   "population": {
    "en": "guideline of US and Canadian clinics; the sample behind it was not read",
    "zh-CN": "北美门诊的计分指南；其样本未能读到"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "guide26",
     "mark": "K",
     "note": "no accuracy study of these bands was read"
    }
   },
   "figure": {
    "source": "guide26",
    "mark": "V2",
    "note": "one page prints 26 as the highest sum of the ADHD subsets; nine items of 0-3 make 27"
   }
  },
  {
   "id": "opposition-5-percent",
   "label": {
    "en": "opposition and defiance: highest 5 % of US children",
    "zh-CN": "对立违抗：美国儿童最高 5%"
   },
   "scale": "opposition",
   "stage": "mean",
   "default": false,
   "cuts": [
    {
     "at": [
      11,
      8
     ],
     "closed": "at-or-above"
    }
   ],
   "strata": [
    {
     "when": {
      "informant": "parent"
     },
     "cuts": [
      {
       "at": [
        15,
        8
       ],
       "closed": "at-or-above"
      }
     ]
    }
   ],
   "bands": [
    {
     "id": "below",
     "label": {
      "en": "below the 5 % cut",
      "zh-CN": "低于 5% 界值"
     },
     "severity": 0,
     "audience": {
      "family": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own, and a questionnaire does not see everything: if something worries you, ask the class teacher or the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看，问卷也看不到所有情况；如果您有担心，可以问问班主任或学校心理老师。"
      },
      "teacher": {
       "en": "In this area, the answers gave no sign that calls for a talk now. Other areas are looked at on their own. If you notice a change in the pupil, ask the school psychologist.",
       "zh-CN": "在这方面，目前没有需要专门谈话的迹象。其他方面会另外查看。如果您发现学生有变化，请联系学校心理老师。"
      }
     }
    },
    {
     "id": "at_or_above",
     "label": {
      "en": "at or above the 5 % cut",
      "zh-CN": "达到或高于 5% 界值"
     },
     "severity": 1,
     "audience": {
      "family": {
       "en": "The answers point to anger or conflicts with adults. This may be hard to carry alone: please arrange a talk with the school psychologist soon. This is not a diagnosis.",
       "zh-CN": "从回答看，孩子可能容易发脾气或与大人起冲突，独自承受会比较吃力。请尽快与学校心理老师约时间谈一谈。这不是诊断。"
      },
      "teacher": {
       "en": "The answers point to anger or conflicts with adults. This may be hard to carry alone: please bring the pupil and the school psychologist together soon. This is not a diagnosis.",
       "zh-CN": "从回答看，学生可能容易发脾气或与大人起冲突，独自承受会比较吃力。请尽快联系学校心理老师与学生面谈。这不是诊断。"
      }
     }
    }
   ],
   "population": {
    "en": "US children rated by parents or teachers; tentative cut scores",
    "zh-CN": "美国儿童，由家长或教师评定；试行界值"
   },
   "youngestAge": {
    "years": null,
    "below": "mark",
    "figure": {
     "source": "swanson",
     "mark": "K",
     "note": "no accuracy study of these cut scores was read"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "K",
    "note": "printed 1.88 for parents, 1.38 for teachers, that is 15/8 and 11/8, kept as fractions; an unknown informant is read by the lower one; this pair from general knowledge"
   }
  }
 ],
 "reliability": [
  {
   "scale": "inattention",
   "stage": "mean",
   "coefficient": "alpha",
   "value": 0.88,
   "population": "Taiwan, grades 1-8, parents",
   "n": 3534,
   "figure": {
    "source": "gau2008",
    "mark": "V2c",
    "note": "the abstract prints .88 to .90 over the subscales, not named one by one: the lower end; teachers .88 to .95"
   }
  },
  {
   "scale": "hyperactivity",
   "stage": "mean",
   "coefficient": "alpha",
   "value": 0.88,
   "population": "Taiwan, grades 1-8, parents",
   "n": 3534,
   "figure": {
    "source": "gau2008",
    "mark": "V2c",
    "note": "the abstract prints .88 to .90 over the subscales, not named one by one: the lower end; teachers .88 to .95"
   }
  },
  {
   "scale": "opposition",
   "stage": "mean",
   "coefficient": "alpha",
   "value": 0.88,
   "population": "Taiwan, grades 1-8, parents",
   "n": 3534,
   "figure": {
    "source": "gau2008",
    "mark": "V2c",
    "note": "the abstract prints .88 to .90 over the subscales, not named one by one: the lower end; teachers .88 to .95"
   }
  },
  {
   "scale": "inattention",
   "stage": "mean",
   "coefficient": "icc",
   "value": 0.72,
   "interval": "1 month",
   "population": "Taiwan, grades 1-8, parents",
   "n": 221,
   "default": true,
   "figure": {
    "source": "liu2006",
    "mark": "V2c",
    "note": "parents; teachers .60 to .84 over the subscales, n 233, not named one by one"
   }
  },
  {
   "scale": "hyperactivity",
   "stage": "mean",
   "coefficient": "icc",
   "value": 0.67,
   "interval": "1 month",
   "population": "Taiwan, grades 1-8, parents",
   "n": 221,
   "default": true,
   "figure": {
    "source": "liu2006",
    "mark": "V2c",
    "note": "parents; teachers .60 to .84 over the subscales, n 233, not named one by one"
   }
  },
  {
   "scale": "opposition",
   "stage": "mean",
   "coefficient": "icc",
   "value": 0.59,
   "interval": "1 month",
   "population": "Taiwan, grades 1-8, parents",
   "n": 221,
   "default": true,
   "figure": {
    "source": "liu2006",
    "mark": "V2c",
    "note": "parents; teachers .60 to .84 over the subscales, n 233, not named one by one"
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
     "inattention": {
      "mean": 0,
      "sum": 0
     },
     "inattention_symptoms": {
      "count": 0
     },
     "hyperactivity": {
      "mean": 0,
      "sum": 0
     },
     "hyperactivity_symptoms": {
      "count": 0
     },
     "opposition": {
      "mean": 0,
      "sum": 0
     },
     "opposition_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "inattention-severity": "below",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "up_to_cut",
     "hyperactivity-severity": "below",
     "hyperactivity-5-percent": "below",
     "hyperactivity-shenzhen": "up_to_cut",
     "opposition-severity": "below",
     "opposition-5-percent": "below"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "all-highest",
   "note": "every answer 3: means 3, sums 27, 27 and 24, counts 9, 9 and 8",
   "responses": "all-highest",
   "expect": {
    "scales": {
     "inattention": {
      "mean": 3,
      "sum": 27
     },
     "inattention_symptoms": {
      "count": 9
     },
     "hyperactivity": {
      "mean": 3,
      "sum": 27
     },
     "hyperactivity_symptoms": {
      "count": 9
     },
     "opposition": {
      "mean": 3,
      "sum": 24
     },
     "opposition_symptoms": {
      "count": 8
     }
    },
    "bands": {
     "inattention-severity": "severe",
     "inattention-5-percent": "at_or_above",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "severe",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "severe",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "all-ones",
   "note": "every answer 1: means 1, sums 9, 9 and 8, no symptom counted",
   "responses": {
    "snap_1": 1,
    "snap_2": 1,
    "snap_3": 1,
    "snap_4": 1,
    "snap_5": 1,
    "snap_6": 1,
    "snap_7": 1,
    "snap_8": 1,
    "snap_9": 1,
    "snap_10": 1,
    "snap_11": 1,
    "snap_12": 1,
    "snap_13": 1,
    "snap_14": 1,
    "snap_15": 1,
    "snap_16": 1,
    "snap_17": 1,
    "snap_18": 1,
    "snap_19": 1,
    "snap_20": 1,
    "snap_21": 1,
    "snap_22": 1,
    "snap_23": 1,
    "snap_24": 1,
    "snap_25": 1,
    "snap_26": 1
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1,
      "sum": 9
     },
     "inattention_symptoms": {
      "count": 0
     },
     "hyperactivity": {
      "mean": 1,
      "sum": 9
     },
     "hyperactivity_symptoms": {
      "count": 0
     },
     "opposition": {
      "mean": 1,
      "sum": 8
     },
     "opposition_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "inattention-severity": "below",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "up_to_cut",
     "hyperactivity-severity": "below",
     "hyperactivity-5-percent": "below",
     "hyperactivity-shenzhen": "up_to_cut",
     "opposition-severity": "mild",
     "opposition-5-percent": "below"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "all-twos",
   "note": "every answer 2: means 2, sums 18, 18 and 16, all symptoms counted",
   "responses": {
    "snap_1": 2,
    "snap_2": 2,
    "snap_3": 2,
    "snap_4": 2,
    "snap_5": 2,
    "snap_6": 2,
    "snap_7": 2,
    "snap_8": 2,
    "snap_9": 2,
    "snap_10": 2,
    "snap_11": 2,
    "snap_12": 2,
    "snap_13": 2,
    "snap_14": 2,
    "snap_15": 2,
    "snap_16": 2,
    "snap_17": 2,
    "snap_18": 2,
    "snap_19": 2,
    "snap_20": 2,
    "snap_21": 2,
    "snap_22": 2,
    "snap_23": 2,
    "snap_24": 2,
    "snap_25": 2,
    "snap_26": 2
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 2,
      "sum": 18
     },
     "inattention_symptoms": {
      "count": 9
     },
     "hyperactivity": {
      "mean": 2,
      "sum": 18
     },
     "hyperactivity_symptoms": {
      "count": 9
     },
     "opposition": {
      "mean": 2,
      "sum": 16
     },
     "opposition_symptoms": {
      "count": 8
     }
    },
    "bands": {
     "inattention-severity": "moderate",
     "inattention-5-percent": "at_or_above",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "moderate",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "moderate",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "key-0",
   "note": "3 for each item whose number has bit 0 (value 1) set, else 0: sums 15, 12, 12",
   "responses": {
    "snap_1": 3,
    "snap_2": 0,
    "snap_3": 3,
    "snap_4": 0,
    "snap_5": 3,
    "snap_6": 0,
    "snap_7": 3,
    "snap_8": 0,
    "snap_9": 3,
    "snap_10": 0,
    "snap_11": 3,
    "snap_12": 0,
    "snap_13": 3,
    "snap_14": 0,
    "snap_15": 3,
    "snap_16": 0,
    "snap_17": 3,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 0,
    "snap_21": 3,
    "snap_22": 0,
    "snap_23": 3,
    "snap_24": 0,
    "snap_25": 3,
    "snap_26": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.6666666666666667,
      "sum": 15
     },
     "inattention_symptoms": {
      "count": 5
     },
     "hyperactivity": {
      "mean": 1.3333333333333333,
      "sum": 12
     },
     "hyperactivity_symptoms": {
      "count": 4
     },
     "opposition": {
      "mean": 1.5,
      "sum": 12
     },
     "opposition_symptoms": {
      "count": 4
     }
    },
    "bands": {
     "inattention-severity": "mild",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "below",
     "hyperactivity-5-percent": "below",
     "hyperactivity-shenzhen": "up_to_cut",
     "opposition-severity": "mild",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "key-1",
   "note": "3 for each item whose number has bit 1 (value 2) set, else 0: sums 12, 15, 12",
   "responses": {
    "snap_1": 0,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 0,
    "snap_5": 0,
    "snap_6": 3,
    "snap_7": 3,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 0,
    "snap_13": 0,
    "snap_14": 3,
    "snap_15": 3,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 3,
    "snap_19": 3,
    "snap_20": 0,
    "snap_21": 0,
    "snap_22": 3,
    "snap_23": 3,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 3
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.3333333333333333,
      "sum": 12
     },
     "inattention_symptoms": {
      "count": 4
     },
     "hyperactivity": {
      "mean": 1.6666666666666667,
      "sum": 15
     },
     "hyperactivity_symptoms": {
      "count": 5
     },
     "opposition": {
      "mean": 1.5,
      "sum": 12
     },
     "opposition_symptoms": {
      "count": 4
     }
    },
    "bands": {
     "inattention-severity": "below",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "up_to_cut",
     "hyperactivity-severity": "mild",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "mild",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "key-2",
   "note": "3 for each item whose number has bit 2 (value 4) set, else 0: sums 12, 12, 12",
   "responses": {
    "snap_1": 0,
    "snap_2": 0,
    "snap_3": 0,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 3,
    "snap_7": 3,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 0,
    "snap_11": 0,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 3,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 0,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 3,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.3333333333333333,
      "sum": 12
     },
     "inattention_symptoms": {
      "count": 4
     },
     "hyperactivity": {
      "mean": 1.3333333333333333,
      "sum": 12
     },
     "hyperactivity_symptoms": {
      "count": 4
     },
     "opposition": {
      "mean": 1.5,
      "sum": 12
     },
     "opposition_symptoms": {
      "count": 4
     }
    },
    "bands": {
     "inattention-severity": "below",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "up_to_cut",
     "hyperactivity-severity": "below",
     "hyperactivity-5-percent": "below",
     "hyperactivity-shenzhen": "up_to_cut",
     "opposition-severity": "mild",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "key-3",
   "note": "3 for each item whose number has bit 3 (value 8) set, else 0: sums 6, 18, 9",
   "responses": {
    "snap_1": 0,
    "snap_2": 0,
    "snap_3": 0,
    "snap_4": 0,
    "snap_5": 0,
    "snap_6": 0,
    "snap_7": 0,
    "snap_8": 3,
    "snap_9": 3,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 3,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 0,
    "snap_20": 0,
    "snap_21": 0,
    "snap_22": 0,
    "snap_23": 0,
    "snap_24": 3,
    "snap_25": 3,
    "snap_26": 3
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 0.6666666666666666,
      "sum": 6
     },
     "inattention_symptoms": {
      "count": 2
     },
     "hyperactivity": {
      "mean": 2,
      "sum": 18
     },
     "hyperactivity_symptoms": {
      "count": 6
     },
     "opposition": {
      "mean": 1.125,
      "sum": 9
     },
     "opposition_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "inattention-severity": "below",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "up_to_cut",
     "hyperactivity-severity": "moderate",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "mild",
     "opposition-5-percent": "below"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "key-4",
   "note": "3 for each item whose number has bit 4 (value 16) set, else 0: sums 0, 9, 24",
   "responses": {
    "snap_1": 0,
    "snap_2": 0,
    "snap_3": 0,
    "snap_4": 0,
    "snap_5": 0,
    "snap_6": 0,
    "snap_7": 0,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 0,
    "snap_11": 0,
    "snap_12": 0,
    "snap_13": 0,
    "snap_14": 0,
    "snap_15": 0,
    "snap_16": 3,
    "snap_17": 3,
    "snap_18": 3,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 3,
    "snap_24": 3,
    "snap_25": 3,
    "snap_26": 3
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 0,
      "sum": 0
     },
     "inattention_symptoms": {
      "count": 0
     },
     "hyperactivity": {
      "mean": 1,
      "sum": 9
     },
     "hyperactivity_symptoms": {
      "count": 3
     },
     "opposition": {
      "mean": 3,
      "sum": 24
     },
     "opposition_symptoms": {
      "count": 8
     }
    },
    "bands": {
     "inattention-severity": "below",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "up_to_cut",
     "hyperactivity-severity": "below",
     "hyperactivity-5-percent": "below",
     "hyperactivity-shenzhen": "up_to_cut",
     "opposition-severity": "severe",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "sums-12",
   "note": "inattention and hyperactivity 12, opposition 7",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 0,
    "snap_6": 0,
    "snap_7": 0,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 0,
    "snap_15": 0,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 1,
    "snap_22": 0,
    "snap_23": 0,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.3333333333333333,
      "sum": 12
     },
     "inattention_symptoms": {
      "count": 4
     },
     "hyperactivity": {
      "mean": 1.3333333333333333,
      "sum": 12
     },
     "hyperactivity_symptoms": {
      "count": 4
     },
     "opposition": {
      "mean": 0.875,
      "sum": 7
     },
     "opposition_symptoms": {
      "count": 2
     }
    },
    "bands": {
     "inattention-severity": "below",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "up_to_cut",
     "hyperactivity-severity": "below",
     "hyperactivity-5-percent": "below",
     "hyperactivity-shenzhen": "up_to_cut",
     "opposition-severity": "below",
     "opposition-5-percent": "below"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "sums-13",
   "note": "inattention and hyperactivity 13, opposition 8",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 1,
    "snap_6": 0,
    "snap_7": 0,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 1,
    "snap_15": 0,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 2,
    "snap_22": 0,
    "snap_23": 0,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.4444444444444444,
      "sum": 13
     },
     "inattention_symptoms": {
      "count": 4
     },
     "hyperactivity": {
      "mean": 1.4444444444444444,
      "sum": 13
     },
     "hyperactivity_symptoms": {
      "count": 4
     },
     "opposition": {
      "mean": 1,
      "sum": 8
     },
     "opposition_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "inattention-severity": "mild",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "up_to_cut",
     "hyperactivity-severity": "mild",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "mild",
     "opposition-5-percent": "below"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "sums-17",
   "note": "inattention and hyperactivity 17, opposition 13",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 2,
    "snap_7": 0,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 2,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 1,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.8888888888888888,
      "sum": 17
     },
     "inattention_symptoms": {
      "count": 6
     },
     "hyperactivity": {
      "mean": 1.8888888888888888,
      "sum": 17
     },
     "hyperactivity_symptoms": {
      "count": 6
     },
     "opposition": {
      "mean": 1.625,
      "sum": 13
     },
     "opposition_symptoms": {
      "count": 4
     }
    },
    "bands": {
     "inattention-severity": "mild",
     "inattention-5-percent": "at_or_above",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "mild",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "mild",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "sums-18",
   "note": "inattention and hyperactivity 18, opposition 14",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 3,
    "snap_7": 0,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 3,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 2,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 2,
      "sum": 18
     },
     "inattention_symptoms": {
      "count": 6
     },
     "hyperactivity": {
      "mean": 2,
      "sum": 18
     },
     "hyperactivity_symptoms": {
      "count": 6
     },
     "opposition": {
      "mean": 1.75,
      "sum": 14
     },
     "opposition_symptoms": {
      "count": 5
     }
    },
    "bands": {
     "inattention-severity": "moderate",
     "inattention-5-percent": "at_or_above",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "moderate",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "moderate",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "sums-22",
   "note": "inattention and hyperactivity 22, opposition 18",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 3,
    "snap_7": 3,
    "snap_8": 1,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 3,
    "snap_16": 3,
    "snap_17": 1,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 3,
    "snap_24": 3,
    "snap_25": 0,
    "snap_26": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 2.4444444444444446,
      "sum": 22
     },
     "inattention_symptoms": {
      "count": 7
     },
     "hyperactivity": {
      "mean": 2.4444444444444446,
      "sum": 22
     },
     "hyperactivity_symptoms": {
      "count": 7
     },
     "opposition": {
      "mean": 2.25,
      "sum": 18
     },
     "opposition_symptoms": {
      "count": 6
     }
    },
    "bands": {
     "inattention-severity": "moderate",
     "inattention-5-percent": "at_or_above",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "moderate",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "moderate",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "sums-23",
   "note": "inattention and hyperactivity 23, opposition 19",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 3,
    "snap_7": 3,
    "snap_8": 2,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 3,
    "snap_16": 3,
    "snap_17": 2,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 3,
    "snap_24": 3,
    "snap_25": 1,
    "snap_26": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 2.5555555555555554,
      "sum": 23
     },
     "inattention_symptoms": {
      "count": 8
     },
     "hyperactivity": {
      "mean": 2.5555555555555554,
      "sum": 23
     },
     "hyperactivity_symptoms": {
      "count": 8
     },
     "opposition": {
      "mean": 2.375,
      "sum": 19
     },
     "opposition_symptoms": {
      "count": 6
     }
    },
    "bands": {
     "inattention-severity": "severe",
     "inattention-5-percent": "at_or_above",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "severe",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "severe",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "shenzhen",
   "note": "inattention 14 / 9 = 1.56, above 1.54 (13 / 9 = 1.44 is not); hyperactivity 12 / 9 = 1.33, not above 1.43 (13 / 9 = 1.44 is)",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 2,
    "snap_6": 0,
    "snap_7": 0,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 0,
    "snap_15": 0,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 0,
    "snap_20": 0,
    "snap_21": 0,
    "snap_22": 0,
    "snap_23": 0,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.5555555555555556,
      "sum": 14
     },
     "inattention_symptoms": {
      "count": 5
     },
     "hyperactivity": {
      "mean": 1.3333333333333333,
      "sum": 12
     },
     "hyperactivity_symptoms": {
      "count": 4
     },
     "opposition": {
      "mean": 0,
      "sum": 0
     },
     "opposition_symptoms": {
      "count": 0
     }
    },
    "bands": {
     "inattention-severity": "mild",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "below",
     "hyperactivity-5-percent": "below",
     "hyperactivity-shenzhen": "up_to_cut",
     "opposition-severity": "below",
     "opposition-5-percent": "below"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "5-percent-parent-below",
   "note": "parent: inattention 15 / 9 = 1.67, hyperactivity 12 / 9 = 1.33, opposition 14 / 8 = 1.75, one point below the cut of each",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 0,
    "snap_7": 0,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 0,
    "snap_15": 0,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 2,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "respondent": {
    "informant": "parent"
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.6666666666666667,
      "sum": 15
     },
     "inattention_symptoms": {
      "count": 5
     },
     "hyperactivity": {
      "mean": 1.3333333333333333,
      "sum": 12
     },
     "hyperactivity_symptoms": {
      "count": 4
     },
     "opposition": {
      "mean": 1.75,
      "sum": 14
     },
     "opposition_symptoms": {
      "count": 5
     }
    },
    "bands": {
     "inattention-severity": "mild",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "below",
     "hyperactivity-5-percent": "below",
     "hyperactivity-shenzhen": "up_to_cut",
     "opposition-severity": "moderate",
     "opposition-5-percent": "below"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "5-percent-parent-at",
   "note": "parent: inattention 16 / 9 = 1.78, hyperactivity 13 / 9 = 1.44, opposition 15 / 8 = 1.88, on the cut of each",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 1,
    "snap_7": 0,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 1,
    "snap_15": 0,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 3,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "respondent": {
    "informant": "parent"
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.7777777777777777,
      "sum": 16
     },
     "inattention_symptoms": {
      "count": 5
     },
     "hyperactivity": {
      "mean": 1.4444444444444444,
      "sum": 13
     },
     "hyperactivity_symptoms": {
      "count": 4
     },
     "opposition": {
      "mean": 1.875,
      "sum": 15
     },
     "opposition_symptoms": {
      "count": 5
     }
    },
    "bands": {
     "inattention-severity": "mild",
     "inattention-5-percent": "at_or_above",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "mild",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "moderate",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "5-percent-teacher-below",
   "note": "teacher: inattention 22 / 9 = 2.44, hyperactivity 15 / 9 = 1.67, opposition 10 / 8 = 1.25, one point below the cut of each",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 3,
    "snap_7": 3,
    "snap_8": 1,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 0,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 1,
    "snap_23": 0,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "respondent": {
    "informant": "teacher"
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 2.4444444444444446,
      "sum": 22
     },
     "inattention_symptoms": {
      "count": 7
     },
     "hyperactivity": {
      "mean": 1.6666666666666667,
      "sum": 15
     },
     "hyperactivity_symptoms": {
      "count": 5
     },
     "opposition": {
      "mean": 1.25,
      "sum": 10
     },
     "opposition_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "inattention-severity": "moderate",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "mild",
     "hyperactivity-5-percent": "below",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "mild",
     "opposition-5-percent": "below"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "5-percent-teacher-at",
   "note": "teacher: inattention 23 / 9 = 2.56, hyperactivity 16 / 9 = 1.78, opposition 11 / 8 = 1.38, on the cut of each",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 3,
    "snap_7": 3,
    "snap_8": 2,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 1,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 2,
    "snap_23": 0,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "respondent": {
    "informant": "teacher"
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 2.5555555555555554,
      "sum": 23
     },
     "inattention_symptoms": {
      "count": 8
     },
     "hyperactivity": {
      "mean": 1.7777777777777777,
      "sum": 16
     },
     "hyperactivity_symptoms": {
      "count": 5
     },
     "opposition": {
      "mean": 1.375,
      "sum": 11
     },
     "opposition_symptoms": {
      "count": 4
     }
    },
    "bands": {
     "inattention-severity": "severe",
     "inattention-5-percent": "at_or_above",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "mild",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "mild",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "5-percent-unknown-below",
   "note": "nobody says who answered: the lower cut of the two",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 0,
    "snap_7": 0,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 0,
    "snap_15": 0,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 1,
    "snap_23": 0,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.6666666666666667,
      "sum": 15
     },
     "inattention_symptoms": {
      "count": 5
     },
     "hyperactivity": {
      "mean": 1.3333333333333333,
      "sum": 12
     },
     "hyperactivity_symptoms": {
      "count": 4
     },
     "opposition": {
      "mean": 1.25,
      "sum": 10
     },
     "opposition_symptoms": {
      "count": 3
     }
    },
    "bands": {
     "inattention-severity": "mild",
     "inattention-5-percent": "below",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "below",
     "hyperactivity-5-percent": "below",
     "hyperactivity-shenzhen": "up_to_cut",
     "opposition-severity": "mild",
     "opposition-5-percent": "below"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "5-percent-unknown-at",
   "note": "nobody says who answered: the lower cut of the two",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 1,
    "snap_7": 0,
    "snap_8": 0,
    "snap_9": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 1,
    "snap_15": 0,
    "snap_16": 0,
    "snap_17": 0,
    "snap_18": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 2,
    "snap_23": 0,
    "snap_24": 0,
    "snap_25": 0,
    "snap_26": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.7777777777777777,
      "sum": 16
     },
     "inattention_symptoms": {
      "count": 5
     },
     "hyperactivity": {
      "mean": 1.4444444444444444,
      "sum": 13
     },
     "hyperactivity_symptoms": {
      "count": 4
     },
     "opposition": {
      "mean": 1.375,
      "sum": 11
     },
     "opposition_symptoms": {
      "count": 4
     }
    },
    "bands": {
     "inattention-severity": "mild",
     "inattention-5-percent": "at_or_above",
     "inattention-shenzhen": "above",
     "hyperactivity-severity": "mild",
     "hyperactivity-5-percent": "at_or_above",
     "hyperactivity-shenzhen": "above",
     "opposition-severity": "mild",
     "opposition-5-percent": "at_or_above"
    }
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "one-blank",
   "note": "one blank in each subscale: inattention 3 x 5 + 1 = 16 of eight, mean 16 / 8 = 2, sum 2 x 9 = 18; hyperactivity the same; opposition 16 of seven, mean 16 / 7, sum 16 x 8 / 7 = 18.29, rounded to 18; counts need every item",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 1,
    "snap_7": 0,
    "snap_8": 0,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 1,
    "snap_16": 0,
    "snap_17": 0,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 3,
    "snap_24": 1,
    "snap_25": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 2,
      "sum": 18
     },
     "inattention_symptoms": "absent",
     "hyperactivity": {
      "mean": 2,
      "sum": 18
     },
     "hyperactivity_symptoms": "absent",
     "opposition": {
      "mean": 2.2857142857142856,
      "sum": 18
     },
     "opposition_symptoms": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-rounding",
   "note": "eight answered, sum 9: 9 x 9 / 8 = 10.125, rounded to 10; seven answered, sum 8: 8 x 8 / 7 = 9.14, rounded to 9",
   "responses": {
    "snap_2": 1,
    "snap_3": 1,
    "snap_4": 1,
    "snap_5": 1,
    "snap_6": 1,
    "snap_7": 1,
    "snap_8": 1,
    "snap_10": 2,
    "snap_11": 1,
    "snap_12": 1,
    "snap_13": 1,
    "snap_14": 1,
    "snap_15": 1,
    "snap_16": 1,
    "snap_17": 1,
    "snap_19": 2,
    "snap_20": 1,
    "snap_21": 1,
    "snap_22": 1,
    "snap_23": 1,
    "snap_24": 1,
    "snap_25": 1,
    "snap_1": 2
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 1.125,
      "sum": 10
     },
     "inattention_symptoms": "absent",
     "hyperactivity": {
      "mean": 1.125,
      "sum": 10
     },
     "hyperactivity_symptoms": "absent",
     "opposition": {
      "mean": 1.1428571428571428,
      "sum": 9
     },
     "opposition_symptoms": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "one-blank-half-up",
   "note": "eight answered, sum 4: 4 x 9 / 8 = 4.5, half up to 5; seven answered, sum 4: 4 x 8 / 7 = 4.57, rounded to 5",
   "responses": {
    "snap_1": 3,
    "snap_2": 1,
    "snap_3": 0,
    "snap_4": 0,
    "snap_5": 0,
    "snap_6": 0,
    "snap_7": 0,
    "snap_8": 0,
    "snap_10": 3,
    "snap_11": 1,
    "snap_12": 0,
    "snap_13": 0,
    "snap_14": 0,
    "snap_15": 0,
    "snap_16": 0,
    "snap_17": 0,
    "snap_19": 3,
    "snap_20": 1,
    "snap_21": 0,
    "snap_22": 0,
    "snap_23": 0,
    "snap_24": 0,
    "snap_25": 0
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 0.5,
      "sum": 5
     },
     "inattention_symptoms": "absent",
     "hyperactivity": {
      "mean": 0.5,
      "sum": 5
     },
     "hyperactivity_symptoms": "absent",
     "opposition": {
      "mean": 0.5714285714285714,
      "sum": 5
     },
     "opposition_symptoms": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "two-blank-inattention",
   "note": "two blanks in inattention: not scored; the others are",
   "responses": {
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 3,
    "snap_7": 3,
    "snap_8": 3,
    "snap_9": 3,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 3,
    "snap_16": 3,
    "snap_17": 3,
    "snap_18": 3,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 3,
    "snap_24": 3,
    "snap_25": 3,
    "snap_26": 3
   },
   "expect": {
    "scales": {
     "inattention": "absent",
     "inattention_symptoms": "absent",
     "hyperactivity": {
      "mean": 3,
      "sum": 27
     },
     "hyperactivity_symptoms": {
      "count": 9
     },
     "opposition": {
      "mean": 3,
      "sum": 24
     },
     "opposition_symptoms": {
      "count": 8
     }
    },
    "bands": {}
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "two-blank-hyperactivity",
   "note": "two blanks in hyperactivity: not scored; the others are",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 3,
    "snap_7": 3,
    "snap_8": 3,
    "snap_9": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 3,
    "snap_16": 3,
    "snap_17": 3,
    "snap_18": 3,
    "snap_19": 3,
    "snap_20": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 3,
    "snap_24": 3,
    "snap_25": 3,
    "snap_26": 3
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 3,
      "sum": 27
     },
     "inattention_symptoms": {
      "count": 9
     },
     "hyperactivity": "absent",
     "hyperactivity_symptoms": "absent",
     "opposition": {
      "mean": 3,
      "sum": 24
     },
     "opposition_symptoms": {
      "count": 8
     }
    },
    "bands": {}
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  },
  {
   "id": "two-blank-opposition",
   "note": "two blanks in opposition: not scored; the others are",
   "responses": {
    "snap_1": 3,
    "snap_2": 3,
    "snap_3": 3,
    "snap_4": 3,
    "snap_5": 3,
    "snap_6": 3,
    "snap_7": 3,
    "snap_8": 3,
    "snap_9": 3,
    "snap_10": 3,
    "snap_11": 3,
    "snap_12": 3,
    "snap_13": 3,
    "snap_14": 3,
    "snap_15": 3,
    "snap_16": 3,
    "snap_17": 3,
    "snap_18": 3,
    "snap_21": 3,
    "snap_22": 3,
    "snap_23": 3,
    "snap_24": 3,
    "snap_25": 3,
    "snap_26": 3
   },
   "expect": {
    "scales": {
     "inattention": {
      "mean": 3,
      "sum": 27
     },
     "inattention_symptoms": {
      "count": 9
     },
     "hyperactivity": {
      "mean": 3,
      "sum": 27
     },
     "hyperactivity_symptoms": {
      "count": 9
     },
     "opposition": "absent",
     "opposition_symptoms": "absent"
    },
    "bands": {}
   },
   "figure": {
    "source": "swanson",
    "mark": "D"
   }
  }
 ]
}
