using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench;

namespace Crm.Modules.Territories.Exchanges.Tasks;

/// <summary>
/// Who writes what is to be done. Its author says what and for whom; whoever has to do it says it again for the same readers; colleagues of the Caf do it,
/// put it off and hand it over. A commissaire, who is not of a Caf, keeps to what they wrote or have to do.
/// </summary>
internal static class TaskWrites
{
    private const string Noun = "Suites à donner", Edit = TerritoriesPermissions.Tasks.Edit, EditAny = TerritoriesPermissions.Tasks.EditAny;

    public static readonly Write Make = new Write("tasks.make", Noun, "créer").By(Edit, Whose.Scope, Readers.Chooses);

    public static readonly Write Rewrite = Of("tasks.rewrite", "changer l’intitulé, l’échéance ou les territoires")
        .By(Edit, Whose.Own, Readers.Chooses).By(Edit, Whose.Given, Readers.Keeps).By(EditAny, Whose.Scope, Readers.Chooses);

    /// <summary>Also many at once.</summary>
    public static readonly Write Handle = Of("tasks.handle", "faire, reporter, rouvrir et confier, une par une ou en nombre")
        .By(Edit, Whose.Own, Readers.Keeps).By(Edit, Whose.Given, Readers.Keeps).By(Edit, Whose.Caf, Readers.Keeps).By(EditAny, Whose.Scope, Readers.Keeps);

    public static readonly Write Delete = Of("tasks.delete", "supprimer et reprendre").By(Edit, Whose.Own).By(EditAny, Whose.Scope);

    private static Write Of(string name, string verb) => new(name, Noun, verb) { NotYours = TaskErrors.TaskNotYours, Outside = WorkbenchErrors.OutOfScope };
}
