using Microsoft.AspNetCore.Http;

namespace Crm.Modules.Projects.Projects;

/// <summary>Addresses of the screens, with the filters of the API.</summary>
internal static class ProjectUrls
{
    public static string List(ProjectFilter filter) => "/projets" + Query(filter);

    public static string Breakdown(ProjectFilter filter) => "/projets/repartition" + Query(filter);

    private static string Query(ProjectFilter f)
    {
        (string Name, string? Value)[] parts =
        [
            ("q", f.Q), ("theme", f.Theme), ("department", f.Department), ("status", f.Status?.ToString()),
            ("territory", f.Territory?.ToString()), ("call", f.Call),
            ("missingHolder", f.MissingHolder?.ToString().ToLowerInvariant()), ("heading", f.Heading), ("holder", f.Holder),
        ];
        return QueryString.Create(parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => KeyValuePair.Create(p.Name, p.Value))).ToString();
    }
}
