# E, N and L totals of the EPI by base R, with complete answers only and prorated, independent of psyscore.
# Usage: Rscript make.R <epi.csv> <totals.csv> [<golden folder>]
# Writes one row a person to <totals.csv>; with a golden folder also counts.csv and checksums.csv, which hold no person.
args <- commandArgs(trailingOnly = TRUE)
data <- read.csv(args[1])
keys <- list(
  extraversion = c(1, 3, 8, 10, 13, 17, 22, 25, 27, 39, 44, 46, 49, 53, 56, -5, -15, -20, -29, -32, -34, -37, -41, -51),
  neuroticism = c(2, 4, 7, 9, 11, 14, 16, 19, 21, 23, 26, 28, 31, 33, 35, 38, 40, 43, 45, 47, 50, 52, 55, 57),
  lie = c(6, 24, 36, -12, -18, -30, -42, -48, -54)
)
answers <- as.matrix(data[, paste0("V", 1:57)])
stopifnot(all(is.na(answers) | answers %in% c(1, 2)))
totals <- data.frame(row = seq_len(nrow(data)), id = data$id)
for (scale in names(keys)) {
  key <- keys[[scale]]
  x <- answers[, abs(key)]
  # 1 = yes, 2 = no; a minus key scores a no
  hit <- sweep(x, 2, ifelse(key > 0, 1, 2), "==")
  n <- rowSums(!is.na(hit))
  s <- rowSums(hit, na.rm = TRUE)
  size <- length(key)
  totals[[paste0(scale, "_complete")]] <- ifelse(n == size, s, NA)
  totals[[paste0(scale, "_prorated")]] <- ifelse(10 * n >= 8 * size, (s * size) / n, NA)
}
text <- function(x) ifelse(is.na(x), "", formatC(x, digits = 17, format = "g", width = 1))
scores <- totals[, -(1:2)]
write.csv(cbind(totals[, 1:2], as.data.frame(lapply(scores, text))), args[2], row.names = FALSE, quote = FALSE)

# psych on the people without a blank, as a second opinion
if (requireNamespace("psych", quietly = TRUE)) {
  whole <- complete.cases(answers)
  zeroOne <- as.data.frame(2 - answers[whole, ])
  named <- lapply(keys, function(k) paste0(ifelse(k < 0, "-", ""), "V", abs(k)))
  scored <- psych::scoreItems(named, zeroOne, totals = TRUE, impute = "none", min = 0, max = 1)$scores
  for (scale in names(keys)) stopifnot(all(scored[, scale] == totals[whole, paste0(scale, "_complete")]))
}

if (length(args) > 2) {
  counts <- do.call(rbind, lapply(names(scores), function(name) {
    table <- table(ifelse(is.na(scores[[name]]), "absent", formatC(scores[[name]], digits = 10, format = "g", width = 1)))
    data.frame(score = name, value = names(table), people = as.integer(table))
  }))
  # sum over the rows of row x round(score x 10^6), modulo a prime; an absent score counts as row x 999983
  checksum <- function(x) {
    total <- 0
    for (i in seq_along(x)) {
      cell <- if (is.na(x[i])) 999983 else floor(x[i] * 1e6 + 0.5)
      total <- (total + (i * cell) %% 1000000007) %% 1000000007
    }
    total
  }
  sums <- data.frame(score = names(scores), checksum = formatC(sapply(scores, checksum), digits = 0, format = "f"))
  write.csv(counts, file.path(args[3], "counts.csv"), row.names = FALSE, quote = FALSE)
  write.csv(sums, file.path(args[3], "checksums.csv"), row.names = FALSE, quote = FALSE)
}
