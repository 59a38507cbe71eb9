using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Audit;
using Crm.Foundation.Errors;
using Crm.Foundation.Text;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Functions;

/// <summary>A role as the settings hold it; without code, a new one.</summary>
internal sealed record RoleLine(string? Code = null, string? Label = null, bool OfEpci = false, bool OfCommune = false, bool OfDepartment = false);

/// <summary>The list of roles and which are expected where. A role in use is renamed, never removed.</summary>
internal sealed class RoleAppService(NetworkData data, AuditLog audit, IMapper mapper)
{
    public async Task<IReadOnlyList<RoleLine>> All(CancellationToken ct) =>
        await data.Roles.AsNoTracking().OrderBy(r => r.Rank).ThenBy(r => r.Code)
            .ProjectTo<RoleLine>(mapper.ConfigurationProvider).ToListAsync(ct);

    public async Task Save(IReadOnlyList<RoleLine> lines, CancellationToken ct)
    {
        var given = lines.Where(l => !string.IsNullOrWhiteSpace(l.Code) || !string.IsNullOrWhiteSpace(l.Label)).ToList();
        var roles = await data.Roles.AsTracking().ToDictionaryAsync(r => r.Code, ct);
        var errors = new InputErrors();
        foreach (var line in given) errors.Text(line.Label, FunctionRole.LabelMaxLength, "roles");
        var added = given.Where(l => string.IsNullOrWhiteSpace(l.Code)).Select(l => l with { Code = CodeOf(l.Label) }).ToList();
        errors.When(added.Any(l => l.Code!.Length == 0 || roles.ContainsKey(l.Code)) || added.DistinctBy(l => l.Code).Count() < added.Count, "roles",
            NetworkErrors.RoleCodeTaken).ThrowIfAny();
        foreach (var line in given.Where(l => l.Code is not null && roles.ContainsKey(l.Code)))
            roles[line.Code!].Change(line.Label!.Trim(), line.OfEpci, line.OfCommune, line.OfDepartment);
        var rank = roles.Values.Select(r => r.Rank).DefaultIfEmpty().Max();
        foreach (var line in added)
        {
            var role = new FunctionRole(line.Code!, line.Label!.Trim(), rank += 10);
            role.Change(role.Label, line.OfEpci, line.OfCommune, line.OfDepartment);
            data.Add(role);
        }
        audit.Note(nameof(FunctionRole), null, "Changed", new { given });
        await data.Save(ct);
    }

    private static string CodeOf(string? label)
    {
        var code = SearchText.Normalise(label).Replace(' ', '-');
        return code.Length <= FunctionRole.CodeMaxLength ? code : code[..FunctionRole.CodeMaxLength];
    }
}
