using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Text;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Projects.Themes;

/// <summary>Themes of every call, or of one.</summary>
internal sealed class ThemeReader(ThemesData data, IMapper mapper)
{
    public Task<List<ThemeOutput>> Of(string? call, CancellationToken ct)
    {
        var callKey = SearchText.Normalise(call);
        return data.Themes.Where(t => callKey == "" || t.CallKey == callKey).OrderBy(t => t.CallKey).ThenBy(t => t.Code)
            .ProjectTo<ThemeOutput>(mapper.ConfigurationProvider).ToListAsync(ct);
    }
}
