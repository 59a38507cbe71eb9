using Crm.Foundation.Access;
using Crm.Workbench.Access;

namespace Crm.Web.Administration.Roles;

/// <summary>What a role may do to one noun, in words: « faire, reporter… : ce dont on est chargé, sans changer qui lit ».</summary>
internal sealed record RoleDeed(string Noun, string Verb, string Rows);

/// <summary>Tells a person what a role may do, from the same declarations that the program checks.</summary>
internal sealed class RoleWords(WriteCatalog writes)
{
    public static string Reads(IReadOnlySet<string> permissions) =>
        permissions.Contains(AudiencePermissions.Private) ? "Lit aussi les notes privées des collègues, dans son périmètre."
        : permissions.Contains(AudiencePermissions.Caf) ? "Lit ce qui est destiné à la Caf et plus largement, dans son périmètre, et ses propres notes privées."
        : permissions.Contains(AudiencePermissions.Committee) ? "Lit ce qui est destiné au comité et plus largement, dans son périmètre."
        : "Ne lit aucune donnée métier.";

    public IReadOnlyList<RoleDeed> Of(IReadOnlySet<string> permissions) =>
        [.. writes.All.Select(w => (Write: w, Grants: Widest(w, [.. w.Of(permissions)]))).Where(w => w.Grants.Count > 0)
            .Select(w => new RoleDeed(w.Write.Noun, w.Write.Verb, string.Join(" ; ", [.. w.Grants.Select(Said), .. Besides(w.Write)])))];

    /// <summary>What a wider right says already is not said again; where some rows are the network's, each right is on rows of its own.</summary>
    private static List<Grant> Widest(Write write, List<Grant> held)
    {
        var widest = write.Grants.Any(g => g.Rows is Whose.Network) ? null : held.LastOrDefault(g => g.Rows is Whose.Caf or Whose.Scope);
        return widest is null ? held : [.. held.Where(g => g == widest || g.Readers > widest.Readers)];
    }

    private static string Said(Grant grant)
    {
        var rows = grant.Rows switch
        {
            Whose.Read => "tout ce qu’on lit",
            Whose.Own => "ce dont on est l’auteur",
            Whose.Given => "ce dont on est chargé",
            Whose.Network => "ce qui est au réseau entier",
            _ => "tout ce qui est dans son périmètre",
        };
        return rows + grant.Readers switch { Readers.Keeps => ", sans changer qui lit", Readers.Chooses => ", en choisissant qui lit", _ => "" };
    }

    private static IEnumerable<string> Besides(Write write) => write.Besides is { } more ? [more] : [];
}
