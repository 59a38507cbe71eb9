using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Workbench.Imports;

namespace Crm.Web.Tests.Imports;

/// <summary>What may be asked of an import where it stands, and what its counts say.</summary>
public sealed class ImportStateTests
{
    private static readonly DateTime Now = Days.Start.UtcDateTime;
    private static readonly Guid Undoer = Guid.NewGuid();

    private static readonly Dictionary<string, Action<Import>> Deeds = new()
    {
        ["Map"] = i => i.Map("Feuille", "{}"),
        ["Check"] = i => i.AskForCheck(unattended: false),
        ["Write"] = i => i.AskForWriting(partial: false),
        ["GoOn"] = i => i.AskToGoOn(),
        ["Undo"] = i => i.AskForUndo(Undoer, Now),
    };

    private static Import New(string name = "f.csv", params string[] departments) => new(Guid.NewGuid(), "organisations", name, "{}", departments);

    private static Import At(ImportState state)
    {
        var import = New();
        if (state is ImportState.Uploaded) return import;
        import.AskForCheck(false);
        if (state is ImportState.Checking) return import;
        if (state is ImportState.Failed) import.Fail("La base ne répond pas.");
        else import.Finish(Now);
        if (state is ImportState.Checked or ImportState.Failed) return import;
        import.AskForWriting(false);
        if (state is ImportState.Importing) return import;
        import.Finish(Now);
        if (state is ImportState.Done) return import;
        import.AskForUndo(Undoer, Now);
        if (state is ImportState.Undone) import.Finish(Now);
        return import;
    }

    private static ImportRow Row(int line, Action<ImportRow>? outcome = null)
    {
        var row = new ImportRow(new TabularRow(line, new Dictionary<string, string> { ["nom"] = "X" }),
            new ColumnMapping(new Dictionary<string, string> { ["nom"] = "Nom" }));
        outcome?.Invoke(row);
        return row;
    }

    [Theory]
    [InlineData("Map", ImportState.Uploaded, ImportState.Checked)]
    [InlineData("Check", ImportState.Uploaded, ImportState.Checked)]
    [InlineData("Write", ImportState.Checked)]
    [InlineData("GoOn", ImportState.Failed)]
    [InlineData("Undo", ImportState.Done, ImportState.Failed)]
    public void Each_step_has_its_time(string deed, params ImportState[] allowed)
    {
        foreach (var state in Enum.GetValues<ImportState>())
        {
            var import = At(state);
            import.State.ShouldBe(state);
            if (allowed.Contains(state)) Deeds[deed](import);
            else
                Should.Throw<BusinessException>(() => Deeds[deed](import), state.ToString()).ShouldSatisfyAllConditions(
                    e => e.Code.ShouldBe(ImportErrors.NotNow), e => e.Status.ShouldBe(409), e => e.Values["state"].ShouldBe(ImportWords.Of(state)));
        }
    }

    [Fact]
    public void The_columns_chosen_again_ask_for_a_new_check()
    {
        var import = At(ImportState.Checked);
        import.Map("Autre feuille", """{"nom":"Nom"}""");
        (import.State, import.Sheet, import.Mapping).ShouldBe((ImportState.Uploaded, "Autre feuille", """{"nom":"Nom"}"""));
    }

    [Fact]
    public void Refused_lines_are_left_out_only_if_one_says_so()
    {
        var import = New();
        import.AskForCheck(false);
        import.Advance([Row(2, r => r.Created()), Row(3, r => r.Reject("nom", "déjà pris"))], Now);
        import.Finish(Now);
        Should.Throw<BusinessException>(() => import.AskForWriting(false)).ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe(ImportErrors.SomeRejected), e => e.Values["count"].ShouldBe("1"));
        import.AskForWriting(partial: true);
        (import.State, import.Partial, import.Writing, import.RejectedLines).ShouldBe((ImportState.Importing, true, true, 0));
    }

    [Fact]
    public void It_counts_lines_by_what_became_of_them_and_cells_when_refused()
    {
        var import = At(ImportState.Checking);
        import.Advance([Row(2, r => r.Created()), Row(3, r => r.Changed()), Row(4)], Now);
        import.Advance([Row(7, r => { r.Reject("nom", "vide"); r.Reject("nom", "trop long"); })], Now.AddSeconds(1));
        (import.Created, import.Changed, import.Unchanged, import.RejectedLines, import.RejectedCells).ShouldBe((1, 1, 1, 1, 2));
        (import.Done, import.Line, import.BeatAt).ShouldBe((4, 7, Now.AddSeconds(1)));
    }

    [Theory, InlineData(false, "Checking"), InlineData(true, "Importing")]
    public void What_stopped_goes_on_with_the_work_it_was_at(bool writing, string state)
    {
        var import = At(writing ? ImportState.Importing : ImportState.Checking);
        import.Advance([Row(2, r => r.Created())], Now);
        import.Fail("La base ne répond pas.");
        import.AskToGoOn();
        (import.State, import.Problem, import.BeatAt).ShouldBe((Enum.Parse<ImportState>(state), null, null));
        (import.Line, import.Created).ShouldBe(writing ? (2, 1) : (0, 0), "a check starts again, a writing goes on after the last line saved");
    }

    [Fact]
    public void An_undoing_that_stopped_goes_on_undoing()
    {
        var import = At(ImportState.Undoing);
        import.Fail("La base ne répond pas.");
        import.AskToGoOn();
        (import.State, import.UndoneBy).ShouldBe((ImportState.Undoing, Undoer));
    }

    [Fact]
    public void Its_end_depends_on_what_it_was_at()
    {
        (At(ImportState.Checked).FinishedAt, At(ImportState.Done).FinishedAt).ShouldBe((null, Now));
        var undone = At(ImportState.Undone);
        (undone.State, undone.UndoneAt, undone.FinishedAt).ShouldBe((ImportState.Undone, Now, Now));
    }

    [Fact]
    public void A_long_name_keeps_its_end() => New(new string('n', 250) + ".csv").FileName.ShouldBe(new string('n', 196) + ".csv");

    [Fact]
    public void It_is_in_scope_where_its_author_is() => New("f.csv", "59", "62").ScopeRows.Select(r => r.Code).ShouldBe(["59", "62"]);

    [Fact]
    public void Every_state_has_its_word_and_its_sign()
    {
        Enum.GetValues<ImportState>().Select(ImportWords.Of).ShouldBeUnique();
        Enum.GetValues<ImportState>().Select(ImportWords.Sign).ShouldBe(["none", "watch", "watch", "watch", "good", "watch", "none", "late"]);
    }
}
