/** The help of the command line. */
export const usage = `Usage: npm run -s cli -- <command>

  check-content [folder]                        checks all content (default questions/)
  content                                       prints the compiled content as JSON
  score <scan file or ->                        prints the result JSON
  report <scan file or -> --out <pdf>           writes the PDF report
  blank --out <pdf>                             writes the questionnaire as a paper form

Options: --lang nl|en   --as-of yyyy-mm-dd (default today)
         --host <folder> with the files of the host (default public/host)
Exit: 0 done, 1 bad input, 2 wrong usage`
