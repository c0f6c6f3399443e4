/** The help of the command line. */
export const usage = `Usage: npm run -s cli -- <command>

  check-content [folder]                        checks all content (default questions/)
  content                                       prints the compiled content as JSON
  score <scan file, report or ->                prints the result JSON
  report <scan file, report or -> --out <pdf>   writes the PDF report
  contribution <scan file or -> --campaign <id> prints what one scan adds to a benchmark
  benchmark build <files, folders> --out <tally>      counts contributions into a private tally
  benchmark merge <tally...> --out <tally>            adds tallies of different companies
  benchmark publish <tally> [--previous <published>] --out <json>   the only form to hand out

Options: --lang nl|en   --as-of yyyy-mm-dd (default today)
         --edition full|short|adviser|director (default full)
         --without-scan leaves the scan file out of the report
         --host <folder> with the files of the host (default public/host)
Exit: 0 done, 1 bad input, 2 wrong usage`
