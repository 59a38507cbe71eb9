using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Crm.Workbench.PersonalData;

/// <summary>Durations: read, decide, and see what the next run would do.</summary>
internal sealed class RetentionAppService(RetentionData data, RetentionCatalog kinds, IEnumerable<IRetentionWork> works,
    IConfiguration configuration, IClock clock)
{
    public async Task<IReadOnlyList<RetentionLine>> Lines(CancellationToken ct)
    {
        var rules = await data.RetentionRules.AsNoTracking().ToDictionaryAsync(r => r.Code, ct);
        return [.. kinds.All.Select(kind => Line(kind, rules.GetValueOrDefault(kind.Code)))];
    }

    /// <summary>The same with what is past each duration: counts only, never the things.</summary>
    public async Task<IReadOnlyList<RetentionLine>> Preview(CancellationToken ct)
    {
        var (lines, byCode) = (new List<RetentionLine>(), works.ToDictionary(w => w.Code));
        foreach (var line in await Lines(ct))
            lines.Add(line with { Past = byCode.TryGetValue(line.Code, out var work) && line.Limit(clock.Today) is { } limit
                ? await work.Count(limit, ct) : null });
        return lines;
    }

    public async Task<RetentionLine> Get(string code, CancellationToken ct)
    {
        var kind = kinds.Find(code) ?? throw CoreErrors.Missing();
        return Line(kind, await data.RetentionRules.AsNoTracking().FirstOrDefaultAsync(r => r.Code == code, ct));
    }

    public async Task<RetentionLine> Decide(string code, RetentionInput input, Guid? stamp, CancellationToken ct)
    {
        var kind = kinds.Find(code) ?? throw CoreErrors.Missing();
        if (await data.RetentionRules.AsTracking().FirstOrDefaultAsync(r => r.Code == code, ct) is { } rule)
        {
            rule.MustBe(stamp);
            rule.Decide(kind, input);
        }
        else data.Add(new RetentionRule(clock.NewId(), kind, input));
        await data.Save(ct);
        return await Get(code, ct);
    }

    private RetentionLine Line(RetentionKind kind, RetentionRule? rule)
    {
        var byDefault = configuration.GetValue("Retention:" + kind.Code, kind.Default);
        return new RetentionLine(kind.Code, kind.Group, kind.Label, kind.Then, rule?.Value ?? byDefault, kind.Unit, byDefault, kind.Least, kind.Most,
            rule?.Purpose ?? kind.Purpose, rule?.LegalBasis ?? kind.LegalBasis, rule?.Source ?? kind.Source, rule?.Stamp);
    }
}
