# PHQ-A total for every number of answers and every sum: fewer than seven answers give none, else sum x 9 / answered to the
# nearest whole number, a half up. In whole numbers, independent of psyscore. Usage: Rscript make.R <folder>; writes totals.csv.
folder <- commandArgs(trailingOnly = TRUE)[1]
rows <- do.call(rbind, lapply(0:9, function(n) {
  sum <- 0:(3 * n)
  total <- if (n < 7) NA else (2L * 9L * sum + n) %/% (2L * n)
  data.frame(answered = n, sum = sum, total = total)
}))
write.csv(rows, file.path(folder, "totals.csv"), row.names = FALSE, quote = FALSE, na = "absent")
