using Crm.Modules.Projects.Projects;
using Crm.Workbench.TextChecks;

namespace Crm.Modules.Territories.Tests.TextChecks;

/// <summary>How many warnings were right, and how many passages were found.</summary>
internal sealed record Measure(int Right, int Given, int Found, int Wanted)
{
    public double Precision => Given == 0 ? 1 : (double)Right / Given;
    public double Recall => Wanted == 0 ? 1 : (double)Found / Wanted;

    public static Measure Of(IEnumerable<LabelledNote> notes, TextWarningKind? kind = null)
    {
        var total = new Measure(0, 0, 0, 0);
        foreach (var note in notes)
        {
            var warnings = TextChecker.Check(note.Text).Where(w => kind is null || w.Kind == kind).ToList();
            var expected = note.Expected.Where(e => kind is null || e.Kind == kind).ToList();
            total = new Measure(total.Right + warnings.Count(w => expected.Exists(e => e.IsFoundBy(w))), total.Given + warnings.Count,
                total.Found + expected.Count(e => warnings.Exists(e.IsFoundBy)), total.Wanted + expected.Count);
        }
        return total;
    }

    public override string ToString() => $"précision {Precision:0.000} ({Right}/{Given})  rappel {Recall:0.000} ({Found}/{Wanted})";
}
