import { expect, test } from "vitest";
import * as format from "@/lib/domain/format";

test.each([
  [21_087_929_970, "21,087.93"],
  [0, "0.00"],
  [5_000, "0.01"],
  [4_999, "<0.01"],
  [-4_999, ">−0.01"],
  [-1_234_570_000, "−1,234.57"],
  [210_105_000, "210.11"],
])("%i g are %s t", (grams, text) => expect(format.tonnes(grams)).toBe(text));

test.each([
  ["tonnes", format.tonnesCo2e(1_234_565_000, "en"), "1,234.57 t CO₂e"],
  ["吨", format.tonnesCo2e(1_234_565_000, "zh-CN"), "1,234.57 吨二氧化碳当量"],
  ["axis", format.axisTonnes(1_200_000_000, "en"), "1.2k"],
  ["轴", format.axisTonnes(12_000_000_000, "zh-CN"), "1.2万"],
  ["change up", format.change("4.04"), "+4.0%"],
  ["change down", format.change("-4"), "−4.0%"],
  ["share", format.share(1, 8, "en"), "12.5%"],
  ["tiny share", format.share(1, 100_000, "en"), "<0.1%"],
  ["share of nothing", format.share(1, 0, "zh-CN"), "不适用"],
  ["intensity", format.intensity(42, 100, "en"), "0.42"],
  ["small intensity", format.intensity("0.00417", 1, "en"), "0.0042"],
  ["quantity", format.quantity("52000.500", "m3", "en"), "52,000.5 m³"],
  ["数量", format.quantity("52000", "m3", "zh-CN"), "52,000 立方米"],
  ["factor", format.factorValue("0.3900", "kWh", "en"), "0.3900 kg CO₂e/kWh"],
  ["credits", format.credits(1200, "en"), "1,200 credits (1,200 t CO₂e)"],
  ["one credit", format.credits(1, "en"), "1 credit (1 t CO₂e)"],
  ["碳信用", format.credits(1200, "zh-CN"), "1,200 个碳信用（1,200 吨二氧化碳当量）"],
  ["day", format.day("2025-12-31", "en"), "31 Dec 2025"],
  ["日", format.day("2025-12-31", "zh-CN"), "2025年12月31日"],
  ["period", format.period("2025-01-01", "2025-12-31", "en"), "1 Jan – 31 Dec 2025"],
  ["两年", format.period("2024-12-01", "2025-11-30", "en"), "1 Dec 2024 – 30 Nov 2025"],
  ["期间", format.period("2025-01-01", "2025-12-31", "zh-CN"), "2025年1月1日至12月31日"],
  ["instant", format.instant("2025-12-31T06:05:00Z", "en", "Asia/Shanghai"), "31 Dec 2025, 14:05"],
  ["时间", format.instant("2025-12-31T16:05:00Z", "zh-CN", "Asia/Shanghai"), "2026年1月1日 00:05"],
  ["size", format.fileSize(1_234_000), "1.2 MB"],
  ["list", format.list(["a", "b", "c"], "en"), "a, b and c"],
  ["列表", format.list(["a", "b", "c"], "zh-CN"), "a、b和c"],
  ["more than", format.moreThan(28_187), "28,000"],
  ["uncertainty", format.uncertainty("5.0", "zh-CN"), "±5%"],
])("%s", (_, shown, expected) => expect(shown).toBe(expected));
