using Crm.Modules.Projects.Projects;
using Crm.Workbench.TextChecks;

namespace Crm.Modules.Territories.Tests.TextChecks;

/// <summary>What the guard is worth, on notes it was tuned on and on notes it never saw.</summary>
public sealed class LabelledSetTests(ITestOutputHelper output)
{
    [Theory, InlineData("notes-tuning.txt", 0.95, 0.95), InlineData("notes-heldout.txt", 0.90, 0.85), InlineData("notes-blind.txt", 0.80, 0.70)]
    public void The_guard_warns_rightly_and_seldom_misses(string file, double precision, double recall)
    {
        var notes = LabelledNote.Load(file);
        output.WriteLine($"{file} : {notes.Count} notes dont {notes.Count(n => n.Expected.Count == 0)} sans rien à signaler");
        output.WriteLine($"  ensemble       {Measure.Of(notes)}");
        foreach (var kind in Enum.GetValues<TextWarningKind>()) output.WriteLine($"  {kind,-14} {Measure.Of(notes, kind)}");
        foreach (var note in notes) Tell(note);
        var all = Measure.Of(notes);
        all.Precision.ShouldBeGreaterThanOrEqualTo(precision);
        all.Recall.ShouldBeGreaterThanOrEqualTo(recall);
    }

    [Fact]
    public void The_set_is_large_half_of_it_clean_and_holds_every_kind()
    {
        foreach (var file in (string[])["notes-tuning.txt", "notes-heldout.txt"])
        {
            var notes = LabelledNote.Load(file);
            notes.Count.ShouldBeGreaterThanOrEqualTo(60);
            ((double)notes.Count(n => n.Expected.Count == 0) / notes.Count).ShouldBeInRange(0.4, 0.6);
            notes.SelectMany(n => n.Expected).Select(e => e.Kind).Distinct().Count().ShouldBe(Enum.GetValues<TextWarningKind>().Length);
        }
        LabelledNote.Load("notes-tuning.txt").Select(n => n.Text).Intersect(LabelledNote.Load("notes-heldout.txt").Select(n => n.Text)).ShouldBeEmpty();
    }

    private void Tell(LabelledNote note)
    {
        var warnings = TextChecker.Check(note.Text);
        foreach (var missed in note.Expected.Where(e => !warnings.Any(e.IsFoundBy)))
            output.WriteLine($"  manqué {missed.Kind} « {note.Text[missed.Start..missed.End]} » dans : {note.Text}");
        foreach (var wrong in warnings.Where(w => !note.Expected.Any(e => e.IsFoundBy(w))))
            output.WriteLine($"  à tort {wrong.Kind} « {note.Text[wrong.Start..wrong.End]} » dans : {note.Text}");
    }
}
