using Crm.Foundation.Errors;
using Crm.Foundation.Files;
using Crm.Workbench.Imports;

namespace Crm.Web.Tests.Imports;

/// <summary>When an import is taken back, by whom, and when the work on it is free.</summary>
public sealed class ImportUndoLimitTests
{
    private static readonly DateTime Now = Days.Start.UtcDateTime;
    private static readonly Guid Undoer = Guid.NewGuid();

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

    [Theory, InlineData(0, true), InlineData(1, false)]
    public void It_is_undone_within_thirty_days(int secondsBeyond, bool allowed)
    {
        var import = At(ImportState.Done);
        void Undo() => import.AskForUndo(Undoer, Now.AddDays(30).AddSeconds(secondsBeyond));
        if (allowed) Undo();
        else Should.Throw<BusinessException>(Undo)
            .ShouldSatisfyAllConditions(e => e.Code.ShouldBe(ImportErrors.UndoTooLate), e => e.Values["days"].ShouldBe("30"));
    }

    [Fact]
    public void Refused_while_writing_it_is_taken_back_in_the_name_of_its_author()
    {
        var import = At(ImportState.Importing);
        import.GiveUp(new string('p', 601), Now);
        (import.State, import.UndoneBy, import.UndoneAt, import.Done).ShouldBe((ImportState.Undoing, import.CreatedBy, Now, 0));
        import.Problem!.Length.ShouldBe(600);
    }

    [Fact]
    public void It_is_free_when_nobody_gave_a_sign_for_a_minute()
    {
        At(ImportState.Done).IsFree(Now).ShouldBeFalse();
        var import = At(ImportState.Checking);
        import.IsFree(Now).ShouldBeTrue();
        import.Beat(Now);
        import.IsFree(Now.AddSeconds(60)).ShouldBeFalse();
        import.IsFree(Now.AddSeconds(61)).ShouldBeTrue();
    }
}
