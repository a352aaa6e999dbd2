# Linear T of every raw score in every stratum of the RCADS-47 youth norms, in whole-number arithmetic, independent of psyscore.
# Usage: Rscript make.R <folder with params.csv>; writes t-scores.csv beside it.
folder <- commandArgs(trailingOnly = TRUE)[1]
params <- read.csv(file.path(folder, "params.csv"), comment.char = "#", colClasses = c(mean = "character", sd = "character"))
hundredths <- function(x) as.integer(round(as.numeric(x) * 100))
rows <- lapply(seq_len(nrow(params)), function(i) {
  p <- params[i, ]
  m <- hundredths(p$mean); s <- hundredths(p$sd)
  raw <- 0:p$raw_max
  # T = 50 + 10 (raw - mean) / sd; half up is floor(T + 1/2) = floor((101 s + 20 (100 raw - m)) / (2 s)) in whole numbers
  t <- (101L * s + 20L * (100L * raw - m)) %/% (2L * s)
  data.frame(scale = p$scale, grade_band = p$grade_band, sex = p$sex, raw = raw, t = t)
})
write.csv(do.call(rbind, rows), file.path(folder, "t-scores.csv"), row.names = FALSE, quote = FALSE)
