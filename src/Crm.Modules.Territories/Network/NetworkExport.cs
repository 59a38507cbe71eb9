using Crm.Foundation.Files;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Directory;
using Crm.Modules.Territories.Network.Functions;

namespace Crm.Modules.Territories.Network;

/// <summary>Columns of the file of who is known where.</summary>
internal static class NetworkExport
{
    /// <summary>One column per role: who is known, empty when nobody is.</summary>
    public static IReadOnlyList<Column<CoverageLine>> Coverage(IReadOnlyList<FunctionRole> roles) =>
    [
        new("Code", l => l.Code),
        new("Territoire", l => l.Name),
        new("Départements", l => string.Join(", ", l.Departments)),
        .. roles.Select(r => new Column<CoverageLine>(r.Label, l => string.Join(", ", l.Of(r.Code).Select(h => h.Name)))),
    ];

    public static string Word(this Civility civility) => civility is Civility.Mme ? "Mme" : "M.";
}
